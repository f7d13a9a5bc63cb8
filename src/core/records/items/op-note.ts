import chiSecondOpinion from '../../guidance/sources/chi-second-opinion.ts';
import chocSecondOpinions from '../../guidance/sources/choc-second-opinions.ts';
import cityOfHopeChecklist from '../../guidance/sources/city-of-hope-checklist.ts';
import shiebanChecklist from '../../guidance/sources/shieban-checklist.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'op-note',
  kind: 'report',
  for: {},
  start: null,
  rank: 50,
  label: { en: 'Surgery and procedure reports' },
  why: { en: 'They say what was found and what was taken out.' },
  holder: { en: 'The records office of the hospital' },
  form: { en: 'PDF' },
  time: { words: { en: 'Days to weeks by request' }, estimate: true },
  tip: { en: 'Ask for the full operative note, not the bill.' },
  sources: [chiSecondOpinion, cityOfHopeChecklist, shiebanChecklist, chocSecondOpinions],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Listed by the programme among what to send.',
  },
} satisfies RecordItem;
