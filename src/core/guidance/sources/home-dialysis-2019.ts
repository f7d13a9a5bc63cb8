import type { Source } from '../advice.ts';

export default {
  organisation: 'Clinical Kidney Journal',
  title: 'Integrated care: enhancing transition from renal replacement therapy options to home haemodialysis',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7025339',
  date: '2019-11-18',
} satisfies Source;
