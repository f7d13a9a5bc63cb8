import type { RecordItem } from '../record.ts';

export default {
  id: 'hormone-tests',
  kind: 'test',
  for: { conditions: ['adrenal-cancer', 'neuroendocrine-tumor', 'benign-brain-tumor'] },
  start: null,
  rank: 2,
  label: { en: 'Hormone blood and urine tests' },
  why: { en: 'They show what the gland makes.' },
  holder: { en: 'The lab' },
  form: { en: 'PDF' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: { en: 'Ask for those done before surgery.' },
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
