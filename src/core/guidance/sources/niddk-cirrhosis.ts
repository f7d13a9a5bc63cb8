import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Institute of Diabetes and Digestive and Kidney Diseases',
  title: 'Cirrhosis',
  url: 'https://www.niddk.nih.gov/health-information/liver-disease/cirrhosis',
  date: 'undated',
} satisfies Source;
