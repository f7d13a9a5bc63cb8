import type { RecordItem } from '../record.ts';

export default {
  id: 'surgery-tumor-images',
  kind: 'images',
  for: { conditions: ['brain-tumor', 'benign-brain-tumor'] },
  start: null,
  rank: 3,
  label: { en: 'Scan made right after brain surgery' },
  why: { en: 'It shows what was left.' },
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
