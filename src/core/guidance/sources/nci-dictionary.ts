import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Cancer Institute',
  title: 'Dictionary of Cancer Terms',
  url: 'https://www.cancer.gov/publications/dictionaries/cancer-terms',
  date: 'undated',
} satisfies Source;
