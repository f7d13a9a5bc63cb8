import type { Source } from '../advice.ts';

export default {
  organisation: 'Annals of Oncology',
  title: 'Expert second-opinion pathology review of lymphoma in the era of the WHO classification (23:159)',
  url: 'https://pubmed.ncbi.nlm.nih.gov/21415238/?dopt=Abstract',
  date: '2012-01',
} satisfies Source;
