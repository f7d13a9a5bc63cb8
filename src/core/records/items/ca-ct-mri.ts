import type { RecordItem } from '../record.ts';

export default {
  id: 'ca-ct-mri',
  kind: 'images',
  for: {
    conditions: ['aortic-disease', 'valve-disease', 'congenital-heart', 'coronary-disease', 'heart-failure'],
  },
  start: null,
  rank: 7,
  label: { en: 'Heart or vessel CT and MRI images' },
  why: { en: 'They measure what a surgeon must fit.' },
  holder: { en: 'Radiology or cardiology' },
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
