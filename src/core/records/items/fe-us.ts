import type { RecordItem } from '../record.ts';

export default {
  id: 'fe-us',
  kind: 'images',
  for: { categories: ['prenatal'] },
  start: null,
  rank: 1,
  label: { en: 'Ultrasound images of the pregnancy' },
  why: { en: 'Weeks matter, so send the images right away.' },
  holder: { en: 'The maternity or fetal clinic' },
  form: { en: 'DICOM files' },
  time: { words: { en: 'Same day to two days: ask for a rush' }, estimate: true },
  tip: { en: 'Give your due date and how many weeks you are.' },
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
