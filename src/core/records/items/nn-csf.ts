import type { RecordItem } from '../record.ts';

export default {
  id: 'nn-csf',
  kind: 'test',
  for: { conditions: ['multiple-sclerosis', 'dementia', 'other-neuro', 'acute-leukemia', 'neuropathy'] },
  start: null,
  rank: 4,
  label: { en: 'Spinal fluid results' },
  why: { en: 'They can support or rule out a cause.' },
  holder: { en: 'Neurology, or the lab' },
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
