import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Cancer Institute',
  title: 'Plasma Cell Neoplasms',
  url: 'https://www.cancer.gov/types/myeloma',
  date: 'undated',
} satisfies Source;
