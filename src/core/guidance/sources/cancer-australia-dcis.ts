import type { Source } from '../advice.ts';

export default {
  organisation: 'Cancer Australia',
  title: 'What does the DCIS pathology report mean?',
  url: 'https://canceraustralia.gov.au/affected-cancer/cancer-types/breast-cancer/diagnosis/diagnosis-dcis/what-does-dcis-pathology-report-mean',
  date: 'undated',
} satisfies Source;
