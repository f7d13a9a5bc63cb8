import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Cancer Institute',
  title: 'Bladder Cancer',
  url: 'https://www.cancer.gov/types/bladder',
  date: 'undated',
} satisfies Source;
