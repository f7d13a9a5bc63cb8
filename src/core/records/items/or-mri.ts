import barrowImages from '../../guidance/sources/barrow-images.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'or-mri',
  kind: 'images',
  for: { categories: ['spine_joint'] },
  start: null,
  rank: 1,
  label: { en: 'MRI and CT images of the spine or joint' },
  why: { en: 'Surgeons look at the pictures, not just the report.' },
  holder: { en: 'Radiology' },
  form: { en: 'DICOM files' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: null,
  sources: [barrowImages],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Said to be on the programme’s list; the page itself is still to be read.',
  },
} satisfies RecordItem;
