import type { RecordItem } from '../record.ts';

export default {
  id: 'eye-images',
  kind: 'images',
  for: { conditions: ['eye-cancer'] },
  start: null,
  rank: 1,
  label: { en: 'Eye photos and eye ultrasound' },
  why: { en: 'They give the size from which the plan is made.' },
  holder: { en: 'The eye clinic' },
  form: { en: 'Photos and clips' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: null,
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
