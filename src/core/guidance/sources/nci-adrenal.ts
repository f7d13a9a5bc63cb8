import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Cancer Institute',
  title: 'Adrenocortical Carcinoma',
  url: 'https://www.cancer.gov/types/adrenocortical',
  date: 'undated',
} satisfies Source;
