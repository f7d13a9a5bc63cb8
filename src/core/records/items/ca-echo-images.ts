import type { RecordItem } from '../record.ts';

export default {
  id: 'ca-echo-images',
  kind: 'images',
  for: { categories: ['heart'] },
  alsoFor: [{ conditions: ['pulmonary-hypertension'] }],
  start: null,
  rank: 2,
  label: { en: 'Echo video clips' },
  why: { en: 'Valve choices rest on the moving pictures.' },
  holder: { en: 'Cardiology imaging' },
  form: { en: 'DICOM clips' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: { en: 'Ask for every clip, not stills.' },
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
