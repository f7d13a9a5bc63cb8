import type { Source } from '../advice.ts';

export default {
  organisation: 'Lymphoma Australia',
  title: 'Burkitt Lymphoma',
  url: 'https://lymphoma.org.au/types-of-lymphoma/non-hodgkin-lymphoma/aggressive-fast-growing-b-cell-nhl/burkitt-lymphoma-bl/',
  date: 'undated',
} satisfies Source;
