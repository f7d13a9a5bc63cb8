import type { RecordItem } from '../record.ts';

export default {
  id: 'kidney-tests',
  kind: 'test',
  for: { conditions: ['kidney-failure', 'lupus', 'vasculitis', 'kidney-cancer'] },
  start: null,
  rank: 1,
  label: { en: 'Kidney tests over time: creatinine, GFR, urine protein' },
  why: { en: 'The slope tells how fast kidneys change.' },
  holder: { en: 'Portal, or the lab' },
  form: { en: 'PDF' },
  time: { words: { en: 'Same day if it is in the portal' }, estimate: true },
  tip: { en: 'Ask for all years you can get.' },
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
