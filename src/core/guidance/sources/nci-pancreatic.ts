import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Cancer Institute',
  title: 'Pancreatic Cancer',
  url: 'https://www.cancer.gov/types/pancreatic',
  date: 'undated',
} satisfies Source;
