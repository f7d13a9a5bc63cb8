import type { RecordItem } from '../record.ts';

export default {
  id: 'swallow-dental',
  kind: 'report',
  for: { conditions: ['head-neck-cancer', 'als'] },
  start: null,
  rank: 6,
  label: { en: 'Dental, speech and swallowing reports' },
  why: { en: 'They show what to protect.' },
  holder: { en: 'Dentist, speech clinic' },
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
