import type { Source } from '../advice.ts';

export default {
  organisation: 'AustLII',
  title: 'Health Records and Information Privacy Act 2002 (NSW), section 27',
  url: 'http://www.austlii.edu.au/au/legis/nsw/consol_act/hraipa2002370/s27.html',
  date: 'undated',
} satisfies Source;
