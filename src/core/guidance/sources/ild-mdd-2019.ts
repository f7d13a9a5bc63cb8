import type { Source } from '../advice.ts';

export default {
  organisation: 'Sarcoidosis, Vasculitis, and Diffuse Lung Diseases',
  title: 'Biglia C and others: Multidisciplinary management of interstitial lung diseases (36:108)',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7247099',
  date: '2019-05-01',
} satisfies Source;
