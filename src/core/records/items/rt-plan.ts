import type { RecordItem } from '../record.ts';

export default {
  id: 'rt-plan',
  kind: 'images',
  for: { categories: ['cancer'] },
  start: null,
  rank: 36,
  label: { en: 'Radiation plan files' },
  why: { en: 'A new team can lay an old plan over a new scan.' },
  holder: { en: 'Radiation oncology' },
  form: { en: 'DICOM-RT files' },
  time: { words: { en: 'One to two weeks' }, estimate: true },
  tip: { en: 'They are seldom in a portal. Ask only if you had radiation.' },
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
