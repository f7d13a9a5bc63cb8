import type { Source } from '../advice.ts';

export default {
  organisation: 'AustLII',
  title: 'Health Records Act 2001 (Vic), sections 34 and 35',
  url: 'http://www.austlii.edu.au/au/legis/vic/consol_act/hra2001144/s34.html',
  date: 'undated',
} satisfies Source;
