import type { Source } from '../advice.ts';

export default {
  organisation: 'ALS Association',
  title: 'Getting a Second Opinion',
  url: 'https://www.als.org/understanding-als/symptoms-diagnosis/second-opinion',
  date: 'undated',
} satisfies Source;
