import cityOfHopeChecklist from '../../guidance/sources/city-of-hope-checklist.ts';
import shiebanChecklist from '../../guidance/sources/shieban-checklist.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'chemo',
  kind: 'notes',
  for: { categories: ['cancer'] },
  start: null,
  rank: 32,
  label: { en: 'Drug treatment record: names, doses, dates, effect' },
  why: { en: 'It shows what was tried and what helped.' },
  holder: { en: 'The infusion center, or your oncologist' },
  form: { en: 'Treatment summary' },
  time: { words: { en: 'One to two weeks' }, estimate: true },
  tip: { en: 'Add side effects that made you stop.' },
  sources: [cityOfHopeChecklist, shiebanChecklist],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Listed by the programme among what to send.',
  },
} satisfies RecordItem;
