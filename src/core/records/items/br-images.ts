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
  holder: { en: 'The breast imaging center' },
  form: { en: 'DICOM files' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: { en: 'Ask the new center how many past years it wants.' },
  sources: [mskBreastImaging],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Listed by the programme, as noted earlier; the page was not seen again.',
  },
} satisfies RecordItem;
