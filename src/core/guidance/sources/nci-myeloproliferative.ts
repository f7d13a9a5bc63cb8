import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Cancer Institute',
  title: 'Myeloproliferative Neoplasms',
  url: 'https://www.cancer.gov/types/myeloproliferative',
  date: 'undated',
} satisfies Source;
