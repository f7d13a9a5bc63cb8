import cityOfHopeChecklist from '../../guidance/sources/city-of-hope-checklist.ts';
import mskBreastImaging from '../../guidance/sources/msk-breast-imaging.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'id',
  kind: 'paper',
  for: {},
  start: null,
  rank: 20,
  label: { en: 'Photo ID, with your name and birth date the same on every item' },
  why: { en: 'Labels that do not match slow things down.' },
  holder: { en: 'You' },
  form: { en: 'Copy' },
  time: { words: { en: 'Today' }, estimate: true },
  tip: { en: 'Use the same name as on your ID.' },
  sources: [cityOfHopeChecklist, mskBreastImaging],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Listed by the programme among what to send.',
  },
} satisfies RecordItem;
