import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Institute of Diabetes and Digestive and Kidney Diseases',
  title: 'Health Information',
  url: 'https://www.niddk.nih.gov/health-information',
  date: 'undated',
} satisfies Source;
