import type { Source } from '../advice.ts';

export default {
  organisation: 'DCIS.info (Cancer Prevention Institute of California)',
  title: 'Getting a Second Opinion on Your Pathology',
  url: 'http://www.dcis.info/second-opinion.html',
  date: 'undated',
} satisfies Source;
