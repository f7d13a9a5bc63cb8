import chocSecondOpinions from '../../guidance/sources/choc-second-opinions.ts';
import cityOfHopeChecklist from '../../guidance/sources/city-of-hope-checklist.ts';
import shiebanChecklist from '../../guidance/sources/shieban-checklist.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'labs',
  kind: 'test',
  for: {},
  start: null,
  rank: 30,
  label: { en: 'Blood and lab results, with dates' },
  why: { en: 'A change over time can say more than one number.' },
  holder: { en: 'Portal test results, or the lab' },
  form: { en: 'PDF or CSV' },
  time: { words: { en: 'Same day if it is in the portal' }, estimate: true },
  tip: { en: 'Ask for the trend. One screen shot is not enough.' },
  sources: [cityOfHopeChecklist, shiebanChecklist, chocSecondOpinions],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Listed by the programme among what to send.',
  },
} satisfies RecordItem;
