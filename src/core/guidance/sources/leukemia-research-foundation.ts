import type { Source } from '../advice.ts';

export default {
  organisation: 'Leukemia Research Foundation',
  title: 'Getting a Second Opinion',
  url: 'https://leukemiarf.org/patients/newly-diagnosed/second-opinion/',
  date: 'undated',
} satisfies Source;
