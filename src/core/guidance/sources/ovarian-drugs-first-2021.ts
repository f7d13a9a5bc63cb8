import type { Source } from '../advice.ts';

export default {
  organisation: 'Cancers',
  title: 'Emerging Trends in Neoadjuvant Chemotherapy for Ovarian Cancer',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7915369',
  date: '2021-02-05',
} satisfies Source;
