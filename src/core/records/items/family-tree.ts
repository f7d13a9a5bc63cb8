import udnApply from '../../guidance/sources/udn-apply.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'family-tree',
  kind: 'list',
  for: { categories: ['rare_genetic'] },
  alsoFor: [{ conditions: ['ovarian-cancer', 'breast-cancer', 'pancreatic-cancer', 'colorectal-cancer'] }],
  start: null,
  rank: 5,
  label: { en: 'Family tree with illness and ages' },
  why: { en: 'It shows if an illness runs in the family.' },
  holder: { en: 'You' },
  form: { en: 'One page' },
  time: { words: { en: 'About an hour' }, estimate: true },
  tip: { en: 'Three generations, if you can.' },
  sources: [udnApply],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Family history is part of what the network asks for.',
  },
} satisfies RecordItem;
