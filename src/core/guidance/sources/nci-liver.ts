import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Cancer Institute',
  title: 'Liver and Bile Duct Cancer',
  url: 'https://www.cancer.gov/types/liver',
  date: 'undated',
} satisfies Source;
