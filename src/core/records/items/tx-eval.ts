import optnMultipleListing from '../../guidance/sources/optn-multiple-listing.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'tx-eval',
  kind: 'report',
  for: { conditions: ['transplant', 'kidney-failure', 'cirrhosis', 'pulmonary-fibrosis', 'heart-failure'] },
  start: null,
  rank: 3,
  label: { en: 'Full transplant evaluation and listing letter' },
  why: { en: 'Other centers have other rules.' },
  holder: { en: 'The transplant coordinator' },
  form: { en: 'PDF' },
  time: { words: { en: 'One to two weeks' }, estimate: true },
  tip: { en: 'In the US you may sign up at more than one center.' },
  sources: [optnMultipleListing],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Listed by the programme among what to send.',
  },
} satisfies RecordItem;
