import type { Source } from '../advice.ts';

export default {
  organisation: 'OncoLink, University of Pennsylvania',
  title: 'Second Opinions (Bob Riter)',
  url: 'http://www.oncolink.org/coping/article1.cfm?id=1092&c=403',
  date: '2010-07-08',
} satisfies Source;
