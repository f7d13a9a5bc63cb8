import type { RecordItem } from '../record.ts';

export default {
  id: 'fe-mri',
  kind: 'images',
  for: { categories: ['prenatal'] },
  start: null,
  rank: 3,
  label: { en: 'Fetal MRI images, if done' },
  why: { en: 'They can show what ultrasound cannot.' },
  holder: { en: 'Radiology' },
  form: { en: 'DICOM files' },
  time: { words: { en: 'Ask for a rush' }, estimate: true },
  tip: null,
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
