import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Cancer Institute',
  title: 'Malignant Mesothelioma',
  url: 'https://www.cancer.gov/types/mesothelioma',
  date: 'undated',
} satisfies Source;
