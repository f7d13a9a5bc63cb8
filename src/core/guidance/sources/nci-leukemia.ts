import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Cancer Institute',
  title: 'Leukemia',
  url: 'https://www.cancer.gov/types/leukemia',
  date: 'undated',
} satisfies Source;
