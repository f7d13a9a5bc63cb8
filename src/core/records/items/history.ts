import medinionChecklist from '../../guidance/sources/medinion-checklist.ts';
import udnApply from '../../guidance/sources/udn-apply.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'history',
  kind: 'list',
  for: {},
  start: null,
  rank: 65,
  label: { en: 'Past health problems and family history' },
  why: { en: 'Illness in the family can change tests and choices.' },
  holder: { en: 'You, or the portal' },
  form: { en: 'List' },
  time: { words: { en: 'Today' }, estimate: true },
  tip: { en: 'Note who, what illness, and at what age.' },
  sources: [udnApply, medinionChecklist],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Listed by the programme among what to send.',
  },
} satisfies RecordItem;
