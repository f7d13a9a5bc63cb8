import type { Door } from '../door.ts';
import vaMedicalRecords from '../sources/va-medical-records.ts';

export default {
  id: 'va-mhv',
  steps: [
    { en: 'Open Medical records.' },
    {
      en: 'Choose to download your medical records. Pick the dates, the kinds of records and the file type.',
    },
    { en: 'For images, open the result first and ask for the images there.' },
  ],
  gives: { en: 'Notes, labs, pathology and scan reports, and more, as one file.' },
  lacks: { en: 'Tissue slides come from the pathology lab of the hospital.' },
  source: vaMedicalRecords,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports:
      'Pages for download by date range, record type and file type, and for images of a result, exist in the product.',
  },
} satisfies Door;
