import type { RecordItem } from '../record.ts';

export default {
  id: 'thyroid-ultrasound',
  kind: 'images',
  for: { conditions: ['thyroid-cancer'] },
  start: null,
  rank: 2,
  label: { en: 'Thyroid ultrasound images' },
  why: { en: 'They show the nodes in the neck.' },
  holder: { en: 'Radiology' },
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
