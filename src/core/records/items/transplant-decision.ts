import optnMultipleListing from '../../guidance/sources/optn-multiple-listing.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'transplant-decision',
  kind: 'paper',
  for: { conditions: ['transplant'] },
  start: null,
  rank: 10,
  label: { en: 'The letter that says yes, no or on hold' },
  why: { en: 'Another center needs to know why.' },
  holder: { en: 'The transplant coordinator' },
  form: { en: 'Letter' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: null,
  sources: [optnMultipleListing],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'It is up to each hospital to accept a candidate.',
  },
} satisfies RecordItem;
