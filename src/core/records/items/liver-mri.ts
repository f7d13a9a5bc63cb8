import type { RecordItem } from '../record.ts';

export default {
  id: 'liver-mri',
  kind: 'images',
  for: { conditions: ['liver-cancer', 'bile-duct-cancer'] },
  start: null,
  rank: 2,
  label: { en: 'Liver MRI or CT with all phases' },
  why: { en: 'The name often rests on how the spot takes up dye.' },
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
