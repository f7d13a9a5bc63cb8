import type { RecordItem } from '../record.ts';

export default {
  id: 'trial',
  kind: 'paper',
  for: { categories: ['cancer'] },
  start: null,
  rank: 45,
  label: { en: 'Clinical trial papers, if any' },
  why: { en: 'Trial drugs can limit what comes next.' },
  holder: { en: 'The trial nurse' },
  form: { en: 'PDF' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: { en: 'Bring the consent form.' },
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
