import type { Source } from '../advice.ts';

export default {
  organisation: 'European Journal of Cancer',
  title: 'Onega T and others: The Diagnostic Challenge of Low-grade Ductal Carcinoma In Situ',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5562412',
  date: '2017',
} satisfies Source;
