import type { RecordItem } from '../record.ts';

export default {
  id: 'shunt-record',
  kind: 'paper',
  for: { conditions: ['hydrocephalus'] },
  start: null,
  rank: 2,
  label: { en: 'Shunt type, setting and operation dates' },
  why: { en: 'The setting changes what a scan means.' },
  holder: { en: 'Neurosurgery' },
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
