import cityOfHopeChecklist from '../../guidance/sources/city-of-hope-checklist.ts';
import medinionChecklist from '../../guidance/sources/medinion-checklist.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'stage',
  kind: 'notes',
  for: { categories: ['cancer'] },
  start: null,
  rank: 13,
  label: { en: 'The stage, and how it was found' },
  why: { en: 'The stage drives the choices you have.' },
  holder: { en: 'Your oncologist' },
  form: { en: 'In the notes' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: { en: 'Ask which scans were used.' },
  sources: [medinionChecklist, cityOfHopeChecklist],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Listed by the programme among what to send.',
  },
} satisfies RecordItem;
