import type { RecordItem } from '../record.ts';

export default {
  id: 'rhythm-study',
  kind: 'report',
  for: { conditions: ['arrhythmia'] },
  start: null,
  rank: 3,
  label: { en: 'Rhythm study (EP) report' },
  why: { en: 'It shows where the rhythm starts.' },
  holder: { en: 'Electrophysiology' },
  form: { en: 'PDF' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: null,
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
