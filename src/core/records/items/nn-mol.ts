import type { RecordItem } from '../record.ts';

export default {
  id: 'nn-mol',
  kind: 'test',
  for: { conditions: ['brain-tumor'] },
  start: null,
  rank: 2,
  label: { en: 'IDH, 1p/19q, MGMT and methylation results' },
  why: { en: 'They name the brain tumor and guide treatment.' },
  holder: { en: 'Pathology' },
  form: { en: 'PDF' },
  time: { words: { en: 'One to two weeks' }, estimate: true },
  tip: null,
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
