import type { RecordItem } from '../record.ts';

export default {
  id: 'fe-genetics',
  kind: 'test',
  for: { categories: ['prenatal'] },
  start: null,
  rank: 4,
  label: { en: 'Screening and gene tests in pregnancy' },
  why: { en: 'They can name the cause.' },
  holder: { en: 'The maternity clinic or the lab' },
  form: { en: 'PDF' },
  time: { words: { en: 'Ask for a rush' }, estimate: true },
  tip: { en: 'Say if it was a screen or a firm test.' },
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
