import type { Source } from '../advice.ts';

export default {
  organisation: 'National Cancer Institute',
  title: 'Dictionary of Cancer Terms: inflammatory breast cancer',
  url: 'https://www.cancer.gov/publications/dictionaries/cancer-terms/def/inflammatory-breast-cancer',
  date: 'undated',
} satisfies Source;
