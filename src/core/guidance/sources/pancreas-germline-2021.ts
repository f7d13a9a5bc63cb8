import type { Source } from '../advice.ts';

export default {
  organisation: 'JCO Oncology Practice',
  title: 'Genetic counseling and germline testing for all patients with pancreatic cancer (PMC8257923)',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8257923',
  date: '2021',
} satisfies Source;
