import type { RecordItem } from '../record.ts';

export default {
  id: 'or-conserv',
  kind: 'list',
  for: { categories: ['spine_joint'] },
  start: null,
  rank: 3,
  label: { en: 'What you tried: therapy, shots, medicines, and how it went' },
  why: { en: 'It shows if there is a way round surgery.' },
  holder: { en: 'Therapy clinic, pain clinic, or you' },
  form: { en: 'Notes or list' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: null,
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
