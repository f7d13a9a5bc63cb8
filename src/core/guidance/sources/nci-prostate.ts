import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Cancer Institute',
  title: 'Prostate Cancer',
  url: 'https://www.cancer.gov/types/prostate',
  date: 'undated',
} satisfies Source;
