import mskBreastImaging from '../../guidance/sources/msk-breast-imaging.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'img-prior',
  kind: 'images',
  for: {},
  start: null,
  rank: 40,
  label: { en: 'Older scans to compare' },
  why: { en: 'Old scans show what is new and what is not.' },
  holder: { en: 'Each place that did a scan' },
  form: { en: 'DICOM files' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: { en: 'List each place and year first. Then ask them one by one.' },
  sources: [mskBreastImaging],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Listed by the programme among what to send.',
  },
} satisfies RecordItem;
