import type { RecordItem } from '../record.ts';

export default {
  id: 'ca-ecg',
  kind: 'test',
  for: { categories: ['heart'] },
  start: null,
  rank: 5,
  label: { en: 'ECG strips and heart monitor' },
  why: { en: 'They show the rhythm.' },
  holder: { en: 'Cardiology' },
  form: { en: 'PDF with the tracings' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: { en: 'Ask for the tracings, not just the words.' },
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
