import type { Source } from '../advice.ts';

export default {
  organisation: 'Journal of Laryngology and Otology',
  title: 'Oropharyngeal cancer: United Kingdom National Multidisciplinary Guidelines',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4873902',
  date: '2016-05',
} satisfies Source;
