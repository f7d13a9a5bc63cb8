import type { RecordItem } from '../record.ts';

export default {
  id: 'cystoscopy',
  kind: 'report',
  for: { conditions: ['bladder-cancer'] },
  start: null,
  rank: 1,
  label: { en: 'Report and drawing of the bladder scope' },
  why: { en: 'It shows how many spots and where.' },
  holder: { en: 'Urology' },
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
