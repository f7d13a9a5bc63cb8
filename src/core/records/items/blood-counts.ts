import type { RecordItem } from '../record.ts';

export default {
  id: 'blood-counts',
  kind: 'test',
  for: { conditions: ['acute-leukemia', 'chronic-leukemia', 'myeloid-neoplasm', 'blood-disorder'] },
  start: null,
  rank: 6,
  label: { en: 'Blood counts over time, and blood given' },
  why: { en: 'They show how fast it moves.' },
  holder: { en: 'Portal, or the lab' },
  form: { en: 'PDF' },
  time: { words: { en: 'Same day if it is in the portal' }, estimate: true },
  tip: null,
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
