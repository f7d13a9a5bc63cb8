import type { RecordItem } from '../record.ts';

export default {
  id: 'bowel-scopes',
  kind: 'report',
  for: { conditions: ['inflammatory-bowel'] },
  start: null,
  rank: 2,
  label: { en: 'All scope and biopsy reports of the bowel' },
  why: { en: 'They show which of the two illnesses it is.' },
  holder: { en: 'The GI clinic' },
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
