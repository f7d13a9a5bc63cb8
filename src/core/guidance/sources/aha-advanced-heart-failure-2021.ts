import type { Source } from '../advice.ts';

export default {
  organisation: 'American Heart Association',
  title: 'Guidance for Timely and Appropriate Referral of Patients With Advanced Heart Failure',
  url: 'https://professional.heart.org/en/science-news/guidance-for-timely-and-appropriate-referral-of-patients-with-advanced-heart-failure',
  date: '2021-09-10',
} satisfies Source;
