import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Cancer Institute',
  title: 'Childhood Cancers',
  url: 'https://www.cancer.gov/types/childhood-cancers',
  date: 'undated',
} satisfies Source;
