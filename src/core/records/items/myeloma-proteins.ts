import type { RecordItem } from '../record.ts';

export default {
  id: 'myeloma-proteins',
  kind: 'test',
  for: { conditions: ['myeloma'] },
  start: null,
  rank: 5,
  label: { en: 'Protein tests: M-spike, light chains, urine' },
  why: { en: 'They show how active it is.' },
  holder: { en: 'The lab' },
  form: { en: 'PDF' },
  time: { words: { en: 'Same day if it is in the portal' }, estimate: true },
  tip: { en: 'Ask for all dates.' },
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
