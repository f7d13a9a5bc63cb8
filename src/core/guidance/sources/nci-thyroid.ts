import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Cancer Institute',
  title: 'Thyroid Cancer',
  url: 'https://www.cancer.gov/types/thyroid',
  date: 'undated',
} satisfies Source;
