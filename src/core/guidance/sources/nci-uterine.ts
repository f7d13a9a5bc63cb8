import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Cancer Institute',
  title: 'Uterine Cancer',
  url: 'https://www.cancer.gov/types/uterine',
  date: 'undated',
} satisfies Source;
