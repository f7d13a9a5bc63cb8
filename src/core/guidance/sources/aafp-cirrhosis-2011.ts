import type { Source } from '../advice.ts';

export default {
  organisation: 'American Family Physician',
  title: 'Cirrhosis: Diagnosis, Management, and Prevention',
  url: 'https://www.aafp.org/pubs/afp/issues/2011/1215/p1353.html',
  readAt: 'https://ar.scribd.com/document/353580152/cirrosis-aafp',
  date: '2011-12-15',
} satisfies Source;
