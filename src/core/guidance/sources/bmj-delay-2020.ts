import type { Source } from '../advice.ts';

export default {
  organisation: 'BMJ',
  title: 'Hanna TP and others: Mortality due to cancer treatment delay (2020;371:m4087)',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7610021/',
  date: '2020-11-04',
} satisfies Source;
