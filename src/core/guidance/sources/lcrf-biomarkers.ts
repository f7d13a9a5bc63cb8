import type { Source } from '../advice.ts';

export default {
  organisation: 'Lung Cancer Research Foundation',
  title: 'Comprehensive Biomarker Testing',
  url: 'https://www.lungcancerresearchfoundation.org/for-patients/comprehensive-biomarker-testing/',
  date: 'undated',
} satisfies Source;
