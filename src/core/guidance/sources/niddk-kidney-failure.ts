import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Institute of Diabetes and Digestive and Kidney Diseases',
  title: 'Kidney Failure',
  url: 'https://www.niddk.nih.gov/health-information/kidney-disease/kidney-failure',
  date: 'undated',
} satisfies Source;
