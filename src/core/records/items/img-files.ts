import amaImages from '../../guidance/sources/ama-images.ts';
import chocSecondOpinions from '../../guidance/sources/choc-second-opinions.ts';
import medinionChecklist from '../../guidance/sources/medinion-checklist.ts';
import mskBreastImaging from '../../guidance/sources/msk-breast-imaging.ts';
import remoteDoctorGuide from '../../guidance/sources/remote-doctor-guide.ts';
import shiebanChecklist from '../../guidance/sources/shieban-checklist.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'img-files',
  kind: 'images',
  for: {},
  start: 3,
  label: { en: 'The scans themselves (image files)' },
  why: { en: 'A new reader may see something else on the same scan.' },
  holder: { en: 'Radiology: the film or image library' },
  form: { en: 'DICOM files, on a disc or sent hospital to hospital' },
  time: { words: { en: 'Same day to a few days' }, estimate: true },
  tip: { en: 'A report is not the scan. Some offices will not book you until they have the files.' },
  sources: [
    shiebanChecklist,
    medinionChecklist,
    remoteDoctorGuide,
    mskBreastImaging,
    amaImages,
    chocSecondOpinions,
  ],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Listed by the programme among what to send.',
  },
} satisfies RecordItem;
