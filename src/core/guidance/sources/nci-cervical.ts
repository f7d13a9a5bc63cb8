import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Cancer Institute',
  title: 'Cervical Cancer',
  url: 'https://www.cancer.gov/types/cervical',
  date: 'undated',
} satisfies Source;
