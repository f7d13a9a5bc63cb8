import type { RecordItem } from '../record.ts';

export default {
  id: 'ca-cath',
  kind: 'report',
  for: {
    conditions: [
      'coronary-disease',
      'valve-disease',
      'heart-failure',
      'congenital-heart',
      'pulmonary-hypertension',
    ],
  },
  start: null,
  rank: 3,
  label: { en: 'Heart cath (angiogram) report' },
  why: { en: 'It says where the vessels narrow and the pressures.' },
  holder: { en: 'The cath lab' },
  form: { en: 'PDF' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: null,
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
