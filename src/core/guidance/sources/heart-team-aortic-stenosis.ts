import type { Source } from '../advice.ts';

export default {
  organisation: 'US Cardiology Review',
  title: 'The Evolving Role of the Multidisciplinary Heart Team in Aortic Stenosis',
  url: 'https://uscjournal.com/articles/evolving-role-multidisciplinary-heart-team-aortic-stenosis',
  date: 'undated',
} satisfies Source;
