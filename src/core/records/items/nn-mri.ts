import barrowImages from '../../guidance/sources/barrow-images.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'nn-mri',
  kind: 'images',
  for: { categories: ['neuro'] },
  alsoFor: [{ conditions: ['brain-tumor'] }],
  start: null,
  rank: 1,
  label: { en: 'Brain or spine MRI images, all dates' },
  why: { en: 'Experts read the images on their own.' },
  holder: { en: 'Radiology' },
  form: { en: 'DICOM files' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: { en: 'Send the first scan and the latest.' },
  sources: [barrowImages],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Said to be on the programme’s list; the page itself is still to be read.',
  },
} satisfies RecordItem;
