import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Cancer Institute',
  title: 'Kidney Cancer',
  url: 'https://www.cancer.gov/types/kidney',
  date: 'undated',
} satisfies Source;
