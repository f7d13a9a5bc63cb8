import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Cancer Institute',
  title: 'Colorectal Cancer',
  url: 'https://www.cancer.gov/types/colorectal',
  date: 'undated',
} satisfies Source;
