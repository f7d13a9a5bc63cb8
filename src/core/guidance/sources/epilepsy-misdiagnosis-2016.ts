import type { Source } from '../advice.ts';

export default {
  organisation: 'Seizure',
  title: 'The misdiagnosis of epilepsy: Appraising risks and managing uncertainty',
  url: 'https://www.seizure-journal.com/article/S1059-1311(16)30297-7/fulltext',
  date: '2016-12-06',
} satisfies Source;
