import type { RecordItem } from '../record.ts';

export default {
  id: 'aorta-sizes',
  kind: 'test',
  for: { conditions: ['aortic-disease'] },
  start: null,
  rank: 3,
  label: { en: 'Aorta sizes from each scan, with dates' },
  why: { en: 'Growth decides the timing.' },
  holder: { en: 'Cardiology, or you' },
  form: { en: 'List' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: { en: 'Ask that one reader measure all scans.' },
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
