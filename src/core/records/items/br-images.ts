import mskBreastImaging from '../../guidance/sources/msk-breast-imaging.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'br-images',
  kind: 'images',
  for: { conditions: ['breast-cancer', 'breast-in-situ'] },
  start: null,
  rank: 5,
  label: { en: 'Breast images: mammogram, ultrasound, MRI, with past years' },
  why: { en: 'Breast readers compare the years.' },
  holder: { en: 'Breast imaging' },
  form: { en: 'DICOM files' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: { en: 'Ask how many past years the new center wants. Two is common.' },
  sources: [mskBreastImaging],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Listed by the programme among what to send.',
  },
} satisfies RecordItem;
