import epilepsyMisdiagnosis2016 from '../../guidance/sources/epilepsy-misdiagnosis-2016.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'seizure-diary',
  kind: 'list',
  for: { conditions: ['epilepsy'] },
  start: null,
  rank: 2,
  label: { en: 'Diary of spells, with what others saw' },
  why: { en: 'What someone saw can settle the name.' },
  holder: { en: 'You, or your family' },
  form: { en: 'List' },
  time: { words: { en: 'Today' }, estimate: true },
  tip: null,
  sources: [epilepsyMisdiagnosis2016],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Poor history taking is a main cause of misdiagnosis of epilepsy.',
  },
} satisfies RecordItem;
