import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Cancer Institute',
  title: 'Cancer types, A to Z',
  url: 'https://www.cancer.gov/types',
  date: 'undated',
} satisfies Source;
