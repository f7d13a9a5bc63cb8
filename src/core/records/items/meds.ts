import chiSecondOpinion from '../../guidance/sources/chi-second-opinion.ts';
import medinionChecklist from '../../guidance/sources/medinion-checklist.ts';
import yaleFirstVisit from '../../guidance/sources/yale-first-visit.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'meds',
  kind: 'list',
  for: {},
  start: 6,
  label: { en: 'Medicine list and doses, with vitamins' },
  why: { en: 'Some medicines change which treatment is safe.' },
  holder: { en: 'Portal, your pharmacy, or you' },
  form: { en: 'List' },
  time: { words: { en: 'Today' }, estimate: true },
  tip: { en: 'Add what you stopped, and why.' },
  sources: [chiSecondOpinion, medinionChecklist, yaleFirstVisit],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Listed by the programme among what to send.',
  },
} satisfies RecordItem;
