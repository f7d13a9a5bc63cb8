import type { Source } from '../advice.ts';

export default {
  organisation: 'National Comprehensive Cancer Network',
  title: 'Getting a Second Opinion',
  url: 'https://www.nccn.org/patients/resources/life_with_cancer/opinion.aspx',
  date: 'undated',
} satisfies Source;
