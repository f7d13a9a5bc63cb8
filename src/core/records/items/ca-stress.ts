import type { RecordItem } from '../record.ts';

export default {
  id: 'ca-stress',
  kind: 'test',
  for: { conditions: ['coronary-disease', 'valve-disease'] },
  start: null,
  rank: 6,
  label: { en: 'Stress test' },
  why: { en: 'It shows blood flow under load.' },
  holder: { en: 'Cardiology' },
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
