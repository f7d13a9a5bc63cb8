import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Cancer Institute',
  title: 'Ovarian Cancer',
  url: 'https://www.cancer.gov/types/ovarian',
  date: 'undated',
} satisfies Source;
