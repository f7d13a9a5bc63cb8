import cityOfHopeChecklist from '../../guidance/sources/city-of-hope-checklist.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'translate',
  kind: 'paper',
  for: {},
  start: null,
  rank: 50,
  label: { en: 'Certified translation, if your records are in another language' },
  why: { en: 'The new team must be able to read your file.' },
  holder: { en: 'A medical translator' },
  form: { en: 'PDF' },
  time: { words: { en: 'Days to weeks' }, estimate: true },
  tip: { en: 'Ask the new team first which pages they need.' },
  sources: [cityOfHopeChecklist],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Listed by the programme among what to send.',
  },
} satisfies RecordItem;
