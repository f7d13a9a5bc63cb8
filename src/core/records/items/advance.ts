import type { RecordItem } from '../record.ts';

export default {
  id: 'advance',
  kind: 'paper',
  for: {},
  start: null,
  rank: 40,
  label: { en: 'Care wishes (advance directive)' },
  why: { en: 'It tells new doctors what matters to you.' },
  holder: { en: 'You' },
  form: { en: 'Copy' },
  time: { words: { en: 'Today' }, estimate: true },
  tip: { en: 'Share it only if you wish.' },
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
