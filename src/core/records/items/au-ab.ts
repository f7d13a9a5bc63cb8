import type { RecordItem } from '../record.ts';

export default {
  id: 'au-ab',
  kind: 'test',
  for: { categories: ['autoimmune'] },
  alsoFor: [{ conditions: ['neuromuscular', 'multiple-sclerosis'] }],
  start: null,
  rank: 3,
  label: { en: 'Antibody tests over time' },
  why: { en: 'Results can change, and types overlap.' },
  holder: { en: 'Rheumatology, or the lab' },
  form: { en: 'PDF' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: { en: 'Ask for the numbers and the dates.' },
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
