import type { RecordItem } from '../record.ts';

export default {
  id: 'au-slides',
  kind: 'tissue',
  for: { categories: ['autoimmune'] },
  alsoFor: [{ conditions: ['cirrhosis', 'kidney-failure', 'pulmonary-fibrosis', 'neuropathy'] }],
  start: null,
  rank: 2,
  label: { en: 'Biopsy slides' },
  why: { en: 'A second lab doctor can look with fresh eyes.' },
  holder: { en: 'Pathology' },
  form: { en: 'Glass slides' },
  time: { words: { en: 'Days to two weeks' }, estimate: true },
  tip: null,
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
