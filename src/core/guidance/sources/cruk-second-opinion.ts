import type { Source } from '../advice.ts';

export default {
  organisation: 'Cancer Research UK',
  title: 'Seeing a different doctor: second opinion',
  url: 'https://www.cancerresearchuk.org/about-cancer/treatment/access-to-treatment/different-doctor-second-opinion',
  readAt:
    'https://prod.cruk.vercel.app/about-cancer/treatment/access-to-treatment/different-doctor-second-opinion',
  date: 'undated',
} satisfies Source;
