import shiebanChecklist from '../../guidance/sources/shieban-checklist.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'timeline',
  kind: 'list',
  for: {},
  start: null,
  rank: 70,
  label: { en: 'A one-page timeline that you write' },
  why: { en: 'It helps a busy doctor see your story fast.' },
  holder: { en: 'You' },
  form: { en: 'One page' },
  time: { words: { en: 'About an hour' }, estimate: true },
  tip: { en: 'First sign, first test, diagnosis, treatments, now.' },
  sources: [shiebanChecklist],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Listed by the programme among what to send.',
  },
} satisfies RecordItem;
