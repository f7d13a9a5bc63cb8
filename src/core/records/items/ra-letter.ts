import udnApply from '../../guidance/sources/udn-apply.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'ra-letter',
  kind: 'notes',
  for: { categories: ['rare_genetic'] },
  alsoFor: [{ conditions: ['other-serious'] }],
  start: null,
  rank: 1,
  label: { en: 'A doctor’s letter with the whole story' },
  why: { en: 'Rare-disease programs ask for it first.' },
  holder: { en: 'A doctor or nurse who knows you' },
  form: { en: 'Signed letter' },
  time: { words: { en: 'One to three weeks' }, estimate: true },
  tip: {
    en: 'A relative may not write it. It should list problems, first signs, tests, treatments and family.',
  },
  sources: [udnApply],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'The network asks for a signed letter with the problems, first symptoms, tests, treatments, family and birth history; a relative cannot write it.',
  },
} satisfies RecordItem;
