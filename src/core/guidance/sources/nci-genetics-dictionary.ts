import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Cancer Institute',
  title: 'Dictionary of Genetics Terms',
  url: 'https://www.cancer.gov/publications/dictionaries/genetics-dictionary',
  date: 'undated',
} satisfies Source;
