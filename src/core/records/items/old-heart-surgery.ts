import type { RecordItem } from '../record.ts';

export default {
  id: 'old-heart-surgery',
  kind: 'report',
  for: { conditions: ['congenital-heart', 'valve-disease'] },
  start: null,
  rank: 3,
  label: { en: 'Operation notes of every heart surgery' },
  why: { en: 'Each heart is rebuilt in its own way.' },
  holder: { en: 'The hospital that did it' },
  form: { en: 'PDF' },
  time: { words: { en: 'Weeks by request' }, estimate: true },
  tip: { en: 'Ask even if it was decades ago.' },
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
