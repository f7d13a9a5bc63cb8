import type { RecordItem } from '../record.ts';

export default {
  id: 'ca-echo',
  kind: 'report',
  for: { categories: ['heart'] },
  alsoFor: [{ conditions: ['pulmonary-hypertension'] }],
  start: null,
  rank: 1,
  label: { en: 'Heart ultrasound (echo) report' },
  why: { en: 'It gives the sizes, the pump strength and the valves.' },
  holder: { en: 'Portal, or cardiology' },
  form: { en: 'PDF' },
  time: { words: { en: 'Same day if it is in the portal' }, estimate: true },
  tip: null,
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
