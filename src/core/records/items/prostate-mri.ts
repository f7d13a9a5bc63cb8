import type { RecordItem } from '../record.ts';

export default {
  id: 'prostate-mri',
  kind: 'images',
  for: { conditions: ['prostate-cancer'] },
  start: null,
  rank: 3,
  label: { en: 'Prostate MRI images' },
  why: { en: 'They show where to take a new sample.' },
  holder: { en: 'Radiology' },
  form: { en: 'DICOM files' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: { en: 'Ask for the PI-RADS score too.' },
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
