import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Cancer Institute',
  title: 'Pancreatic and Gastrointestinal Neuroendocrine Tumors',
  url: 'https://www.cancer.gov/types/pancreatic',
  date: 'undated',
} satisfies Source;
