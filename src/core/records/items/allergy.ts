import medinionChecklist from '../../guidance/sources/medinion-checklist.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'allergy',
  kind: 'list',
  for: {},
  start: null,
  rank: 60,
  label: { en: 'Allergies and bad reactions' },
  why: { en: 'It keeps you safe.' },
  holder: { en: 'Portal, or you' },
  form: { en: 'List' },
  time: { words: { en: 'Today' }, estimate: true },
  tip: { en: 'Add bad reactions to scan dye and to latex.' },
  sources: [medinionChecklist],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Listed by the programme among what to send.',
  },
} satisfies RecordItem;
