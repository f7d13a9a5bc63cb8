import type { RecordItem } from '../record.ts';

export default {
  id: 'or-implant',
  kind: 'paper',
  for: { categories: ['spine_joint'] },
  start: null,
  rank: 4,
  label: { en: 'Implant record from past surgery' },
  why: { en: 'New parts must match old ones.' },
  holder: { en: 'The hospital that did the surgery' },
  form: { en: 'PDF' },
  time: { words: { en: 'One to two weeks' }, estimate: true },
  tip: { en: 'Ask for the sticker page.' },
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
