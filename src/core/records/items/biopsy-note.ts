import cancerCouncilSarcoma from '../../guidance/sources/cancer-council-sarcoma.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'biopsy-note',
  kind: 'report',
  for: { conditions: ['sarcoma'] },
  start: null,
  rank: 2,
  label: { en: 'Note on how the biopsy was done' },
  why: { en: 'The track of the needle can change the operation.' },
  holder: { en: 'The clinic that did the biopsy' },
  form: { en: 'PDF' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: null,
  sources: [cancerCouncilSarcoma],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Core needle biopsy gives limited material; review of the biopsy at a specialist center is advised.',
  },
} satisfies RecordItem;
