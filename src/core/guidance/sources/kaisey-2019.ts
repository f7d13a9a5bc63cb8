import type { Source } from '../advice.ts';

export default {
  organisation: 'Multiple Sclerosis and Related Disorders',
  title:
    'Kaisey M and others: Incidence of multiple sclerosis misdiagnosis in referrals to two academic centers',
  url: 'https://www.msard-journal.com/article/S2211-0348(19)30048-3/fulltext',
  date: '2019',
} satisfies Source;
