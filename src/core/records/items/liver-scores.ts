import type { RecordItem } from '../record.ts';

export default {
  id: 'liver-scores',
  kind: 'test',
  for: { conditions: ['cirrhosis', 'liver-cancer', 'bile-duct-cancer'] },
  start: null,
  rank: 1,
  label: { en: 'Liver tests, clotting, and any liver scores' },
  why: { en: 'They show how well the liver copes.' },
  holder: { en: 'Portal, or the lab' },
  form: { en: 'PDF' },
  time: { words: { en: 'Same day if it is in the portal' }, estimate: true },
  tip: { en: 'Ask for the MELD and Child-Pugh scores by name.' },
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
