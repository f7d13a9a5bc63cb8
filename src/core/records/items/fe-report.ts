import type { RecordItem } from '../record.ts';

export default {
  id: 'fe-report',
  kind: 'report',
  for: { categories: ['prenatal'] },
  start: null,
  rank: 2,
  label: { en: 'Ultrasound reports' },
  why: { en: 'They say what was measured and seen.' },
  holder: { en: 'The maternity or fetal clinic' },
  form: { en: 'PDF' },
  time: { words: { en: 'Same day if it is in the portal' }, estimate: true },
  tip: null,
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
