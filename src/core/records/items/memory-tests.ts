import type { RecordItem } from '../record.ts';

export default {
  id: 'memory-tests',
  kind: 'test',
  for: { conditions: ['dementia'] },
  start: null,
  rank: 2,
  label: { en: 'Memory and thinking test sheets' },
  why: { en: 'The pattern tells the kind.' },
  holder: { en: 'The memory clinic' },
  form: { en: 'PDF' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: { en: 'Ask for the scores, not just the summary.' },
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
