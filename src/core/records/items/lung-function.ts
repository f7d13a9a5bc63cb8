import type { RecordItem } from '../record.ts';

export default {
  id: 'lung-function',
  kind: 'test',
  for: {
    conditions: [
      'copd',
      'pulmonary-fibrosis',
      'pulmonary-hypertension',
      'scleroderma',
      'mesothelioma',
      'lung-cancer',
    ],
  },
  start: null,
  rank: 1,
  label: { en: 'Lung function tests, all dates' },
  why: { en: 'They show how the lungs work and how fast that changes.' },
  holder: { en: 'The lung clinic or lab' },
  form: { en: 'PDF with the curves' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: { en: 'Ask for the numbers from each date.' },
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
