import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Cancer Institute',
  title: 'Testicular Cancer',
  url: 'https://www.cancer.gov/types/testicular',
  date: 'undated',
} satisfies Source;
