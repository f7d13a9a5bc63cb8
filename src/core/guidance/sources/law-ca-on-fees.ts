import type { Source } from '../advice.ts';

export default {
  organisation: 'Lexology, on IPC Order HO-009',
  title: 'Fees for a copy of a patient’s record',
  url: 'https://www.lexology.com/library/detail.aspx?g=94426aee-115d-42a3-b067-d8afb121b70a',
  date: '2010-10',
} satisfies Source;
