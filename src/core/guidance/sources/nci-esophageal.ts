import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Cancer Institute',
  title: 'Esophageal Cancer',
  url: 'https://www.cancer.gov/types/esophageal',
  date: 'undated',
} satisfies Source;
