import type { RecordItem } from '../record.ts';

export default {
  id: 'germ-markers',
  kind: 'test',
  for: { conditions: ['testicular-cancer', 'childhood-cancer'] },
  start: null,
  rank: 2,
  label: { en: 'Blood markers before and after surgery' },
  why: { en: 'Their fall shows if all is gone.' },
  holder: { en: 'Portal, or the lab' },
  form: { en: 'PDF' },
  time: { words: { en: 'Same day if it is in the portal' }, estimate: true },
  tip: { en: 'The names are AFP, hCG and LDH.' },
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
