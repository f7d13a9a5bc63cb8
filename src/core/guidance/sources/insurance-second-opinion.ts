import type { Source } from '../advice.ts';

export default {
  organisation: 'Uterine Mesenchymal Tumors',
  title: 'Second opinion and insurance guidance',
  url: 'https://www.uterinemesenchymaltumors.org/second-opinion-and-insurance-guidance',
  date: 'undated',
} satisfies Source;
