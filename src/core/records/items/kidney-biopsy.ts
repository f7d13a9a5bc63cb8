import type { RecordItem } from '../record.ts';

export default {
  id: 'kidney-biopsy',
  kind: 'report',
  for: { conditions: ['lupus', 'vasculitis', 'kidney-failure'] },
  start: null,
  rank: 3,
  label: { en: 'Kidney biopsy report' },
  why: { en: 'It names the cause and how much is scarred.' },
  holder: { en: 'Pathology' },
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
