import type { RecordItem } from '../record.ts';

export default {
  id: 'pancreas-ct',
  kind: 'images',
  for: { conditions: ['pancreatic-cancer'] },
  start: null,
  rank: 1,
  label: { en: 'CT done for the pancreas, with its phases' },
  why: { en: 'Vessels show only at the right moment of the dye.' },
  holder: { en: 'Radiology' },
  form: { en: 'DICOM files' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: { en: 'Ask if it was a pancreas CT. A plain belly CT may not do.' },
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
