import cityOfHopeChecklist from '../../guidance/sources/city-of-hope-checklist.ts';
import udnApply from '../../guidance/sources/udn-apply.ts';
import yaleFirstVisit from '../../guidance/sources/yale-first-visit.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'dx-summary',
  kind: 'notes',
  for: {},
  start: null,
  rank: 10,
  label: { en: 'Diagnosis summary or referral letter' },
  why: { en: 'It tells the new doctor the short story of your illness.' },
  holder: { en: 'Your doctor’s office' },
  form: { en: 'PDF or letter' },
  time: { words: { en: 'About a week' }, estimate: true },
  tip: { en: 'Ask that it name the exact diagnosis, the date, and the plan.' },
  sources: [cityOfHopeChecklist, udnApply, yaleFirstVisit],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Listed by the programme among what to send.',
  },
} satisfies RecordItem;
