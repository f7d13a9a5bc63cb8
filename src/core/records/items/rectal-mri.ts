import mayoRectalStaging from '../../guidance/sources/mayo-rectal-staging.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'rectal-mri',
  kind: 'images',
  for: { conditions: ['colorectal-cancer'] },
  start: null,
  rank: 3,
  label: { en: 'Pelvic MRI images (rectal cancer)' },
  why: { en: 'They show how near the cancer is to the edge.' },
  holder: { en: 'Radiology' },
  form: { en: 'DICOM files' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: { en: 'Only for the rectum, not the colon.' },
  sources: [mayoRectalStaging],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Rectal cancer is staged by MRI of the pelvis or ultrasound.',
  },
} satisfies RecordItem;
