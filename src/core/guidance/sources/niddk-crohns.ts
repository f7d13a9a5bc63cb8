import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Institute of Diabetes and Digestive and Kidney Diseases',
  title: 'Crohn’s Disease',
  url: 'https://www.niddk.nih.gov/health-information/digestive-diseases/crohns-disease',
  date: 'undated',
} satisfies Source;
