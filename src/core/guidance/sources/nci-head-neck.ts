import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Cancer Institute',
  title: 'Head and Neck Cancers',
  url: 'https://www.cancer.gov/types/head-and-neck',
  date: 'undated',
} satisfies Source;
