import type { Source } from '../advice.ts';

export default {
  organisation: 'BMJ Open / PubMed Central',
  title: 'Patient-initiated second medical consultations: a review (PMC8475134)',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8475134',
  date: '2021',
} satisfies Source;
