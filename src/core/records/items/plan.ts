import chiSecondOpinion from '../../guidance/sources/chi-second-opinion.ts';
import chocSecondOpinions from '../../guidance/sources/choc-second-opinions.ts';
import cityOfHopeChecklist from '../../guidance/sources/city-of-hope-checklist.ts';
import medinionChecklist from '../../guidance/sources/medinion-checklist.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'plan',
  kind: 'notes',
  for: {},
  start: 5,
  label: { en: 'The treatment plan you were offered' },
  why: { en: 'The new doctor needs to know what plan to check.' },
  holder: { en: 'Your doctor’s office' },
  form: { en: 'PDF or letter' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: { en: 'If nobody wrote it down, write it in your own words.' },
  sources: [chiSecondOpinion, cityOfHopeChecklist, medinionChecklist, chocSecondOpinions],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Listed by the programme among what to send.',
  },
} satisfies RecordItem;
