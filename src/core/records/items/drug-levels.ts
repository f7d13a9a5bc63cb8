import type { RecordItem } from '../record.ts';

export default {
  id: 'drug-levels',
  kind: 'test',
  for: { conditions: ['inflammatory-bowel', 'rheumatoid-arthritis', 'epilepsy', 'transplant'] },
  start: null,
  rank: 4,
  label: { en: 'Drug levels and antibodies to the drug' },
  why: { en: 'They show if a drug failed or was just too low.' },
  holder: { en: 'The lab' },
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
