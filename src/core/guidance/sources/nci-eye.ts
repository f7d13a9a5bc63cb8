import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Cancer Institute',
  title: 'Intraocular Melanoma',
  url: 'https://www.cancer.gov/types/eye',
  date: 'undated',
} satisfies Source;
