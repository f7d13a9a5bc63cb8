import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Cancer Institute',
  title: 'Metastatic Cancer',
  url: 'https://www.cancer.gov/types/metastatic-cancer',
  date: 'undated',
} satisfies Source;
