import type { RecordItem } from '../record.ts';

export default {
  id: 'right-heart-cath',
  kind: 'report',
  for: { conditions: ['pulmonary-hypertension', 'heart-failure', 'scleroderma'] },
  start: null,
  rank: 4,
  label: { en: 'Right heart cath report with pressures' },
  why: { en: 'It proves the kind.' },
  holder: { en: 'The cath lab' },
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
