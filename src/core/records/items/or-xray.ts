import type { RecordItem } from '../record.ts';

export default {
  id: 'or-xray',
  kind: 'images',
  for: { categories: ['spine_joint'] },
  start: null,
  rank: 2,
  label: { en: 'Standing and bending X-ray images' },
  why: { en: 'They show how it moves and lines up.' },
  holder: { en: 'Radiology' },
  form: { en: 'DICOM files' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: { en: 'If you have none, ask if you need them first.' },
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
