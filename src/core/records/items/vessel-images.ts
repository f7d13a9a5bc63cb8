import type { RecordItem } from '../record.ts';

export default {
  id: 'vessel-images',
  kind: 'images',
  for: { conditions: ['brain-aneurysm', 'stroke'] },
  start: null,
  rank: 2,
  label: { en: 'Images of the brain and neck vessels' },
  why: { en: 'The choice rests on shape and place.' },
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
