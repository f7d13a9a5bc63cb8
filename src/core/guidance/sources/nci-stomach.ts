import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Cancer Institute',
  title: 'Stomach Cancer',
  url: 'https://www.cancer.gov/types/stomach',
  date: 'undated',
} satisfies Source;
