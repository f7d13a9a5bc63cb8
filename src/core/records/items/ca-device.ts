import type { RecordItem } from '../record.ts';

export default {
  id: 'ca-device',
  kind: 'paper',
  for: { conditions: ['arrhythmia', 'heart-failure', 'congenital-heart', 'valve-disease'] },
  start: null,
  rank: 8,
  label: { en: 'Pacemaker or implant card and check reports' },
  why: { en: 'The device type changes scans and surgery.' },
  holder: { en: 'The device clinic' },
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
