import type { RecordItem } from '../record.ts';

export default {
  id: 'protocol',
  kind: 'notes',
  for: { conditions: ['childhood-cancer'] },
  start: null,
  rank: 2,
  label: { en: 'The name of the treatment protocol, and where your child is in it' },
  why: { en: 'A second team can join at the right step.' },
  holder: { en: 'The children’s cancer team' },
  form: { en: 'Roadmap' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: null,
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
