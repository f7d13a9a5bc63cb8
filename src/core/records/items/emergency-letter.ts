import type { RecordItem } from '../record.ts';

export default {
  id: 'emergency-letter',
  kind: 'paper',
  for: { categories: ['rare_genetic'] },
  start: null,
  rank: 35,
  label: { en: 'Emergency letter from your specialist' },
  why: { en: 'It tells a strange hospital what to do.' },
  holder: { en: 'Your specialist clinic' },
  form: { en: 'Letter' },
  time: { words: { en: 'One to two weeks' }, estimate: true },
  tip: null,
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
