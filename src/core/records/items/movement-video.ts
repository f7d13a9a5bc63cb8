import type { RecordItem } from '../record.ts';

export default {
  id: 'movement-video',
  kind: 'list',
  for: { conditions: ['parkinson', 'epilepsy'] },
  start: null,
  rank: 3,
  label: { en: 'Short phone videos of how you move, on and off medicine' },
  why: { en: 'A movement expert learns much by watching.' },
  holder: { en: 'You, or your family' },
  form: { en: 'Video' },
  time: { words: { en: 'Today' }, estimate: true },
  tip: { en: 'Keep them on your own phone. Show them at the visit.' },
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
