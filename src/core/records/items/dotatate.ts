import type { RecordItem } from '../record.ts';

export default {
  id: 'dotatate',
  kind: 'images',
  for: { conditions: ['neuroendocrine-tumor'] },
  start: null,
  rank: 1,
  label: { en: 'DOTATATE PET images' },
  why: { en: 'They show if targeted treatment could work.' },
  holder: { en: 'Nuclear medicine' },
  form: { en: 'DICOM files' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: null,
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
