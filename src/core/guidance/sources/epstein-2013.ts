import type { Source } from '../advice.ts';

export default {
  organisation: 'Surgical Neurology International',
  title: 'Epstein NE: Are recommended spine operations either unnecessary or too complex?',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3841934',
  date: '2013',
} satisfies Source;
