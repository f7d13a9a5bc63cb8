import chocSecondOpinions from '../../guidance/sources/choc-second-opinions.ts';
import cityOfHopeChecklist from '../../guidance/sources/city-of-hope-checklist.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'rt',
  kind: 'report',
  for: { categories: ['cancer'] },
  start: null,
  rank: 34,
  label: { en: 'Radiation summary: dose and area' },
  why: { en: 'It keeps the same spot from getting too much.' },
  holder: { en: 'Radiation oncology' },
  form: { en: 'Summary' },
  time: { words: { en: 'One to two weeks' }, estimate: true },
  tip: { en: 'Ask for the dose, the dates and the area.' },
  sources: [cityOfHopeChecklist, chocSecondOpinions],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Listed by the programme among what to send.',
  },
} satisfies RecordItem;
