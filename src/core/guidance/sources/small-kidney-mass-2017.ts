import type { Source } from '../advice.ts';

export default {
  organisation: 'Translational Andrology and Urology',
  title: 'Management of the small renal mass',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5673824',
  date: '2017-10',
} satisfies Source;
