import medinionChecklist from '../../guidance/sources/medinion-checklist.ts';
import shiebanChecklist from '../../guidance/sources/shieban-checklist.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'markers',
  kind: 'test',
  for: { categories: ['cancer'] },
  start: null,
  rank: 30,
  label: { en: 'Tumor marker results over time' },
  why: { en: 'They can show if treatment is working.' },
  holder: { en: 'Portal, or the lab' },
  form: { en: 'PDF' },
  time: { words: { en: 'Same day if it is in the portal' }, estimate: true },
  tip: { en: 'Keep the dates.' },
  sources: [shiebanChecklist, medinionChecklist],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Listed by the programme among what to send.',
  },
} satisfies RecordItem;
