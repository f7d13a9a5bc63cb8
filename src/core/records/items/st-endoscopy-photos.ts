import type { RecordItem } from '../record.ts';

export default {
  id: 'st-endoscopy-photos',
  kind: 'images',
  for: {
    conditions: [
      'colorectal-cancer',
      'stomach-cancer',
      'esophageal-cancer',
      'lung-cancer',
      'head-neck-cancer',
      'bladder-cancer',
    ],
  },
  start: null,
  rank: 21,
  label: { en: 'Photos from the scope' },
  why: { en: 'A surgeon can see the spot.' },
  holder: { en: 'The clinic that did the scope' },
  form: { en: 'Photos' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: { en: 'They are stored apart from the report.' },
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
