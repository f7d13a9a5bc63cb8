import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Cancer Institute',
  title: 'Brain Tumors',
  url: 'https://www.cancer.gov/types/brain',
  date: 'undated',
} satisfies Source;
