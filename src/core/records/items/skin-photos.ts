import type { RecordItem } from '../record.ts';

export default {
  id: 'skin-photos',
  kind: 'images',
  for: { conditions: ['melanoma', 'skin-cancer'] },
  start: null,
  rank: 2,
  label: { en: 'Photos of the spot before it was cut' },
  why: { en: 'They help fit the slide to the skin.' },
  holder: { en: 'Dermatology, or your phone' },
  form: { en: 'Photos' },
  time: { words: { en: 'Today' }, estimate: true },
  tip: null,
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
