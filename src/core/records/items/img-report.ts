import cityOfHopeChecklist from '../../guidance/sources/city-of-hope-checklist.ts';
import medinionChecklist from '../../guidance/sources/medinion-checklist.ts';
import mskBreastImaging from '../../guidance/sources/msk-breast-imaging.ts';
import yaleFirstVisit from '../../guidance/sources/yale-first-visit.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'img-report',
  kind: 'report',
  for: {},
  start: 4,
  label: { en: 'Scan and X-ray reports' },
  why: { en: 'They say what the first reader saw.' },
  holder: { en: 'Portal, or radiology' },
  form: { en: 'PDF' },
  time: { words: { en: 'Same day if it is in the portal' }, estimate: true },
  tip: { en: 'Match each report to its scan by date.' },
  sources: [medinionChecklist, cityOfHopeChecklist, mskBreastImaging, yaleFirstVisit],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Listed by the programme among what to send.',
  },
} satisfies RecordItem;
