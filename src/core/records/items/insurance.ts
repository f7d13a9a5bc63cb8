import cityOfHopeChecklist from '../../guidance/sources/city-of-hope-checklist.ts';
import komenSecondOpinion from '../../guidance/sources/komen-second-opinion.ts';
import mskBreastImaging from '../../guidance/sources/msk-breast-imaging.ts';
import yaleFirstVisit from '../../guidance/sources/yale-first-visit.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'insurance',
  kind: 'paper',
  for: {},
  start: null,
  rank: 10,
  label: { en: 'Insurance card, referral or approval number' },
  why: { en: 'It helps to avoid a bill you did not expect.' },
  holder: { en: 'Your insurer, or your main doctor' },
  form: { en: 'Copy of both sides' },
  time: { words: { en: 'Days to two weeks for an approval' }, estimate: true },
  tip: { en: 'Before you book, ask who is in the network. Ask if you need an OK first.' },
  sources: [cityOfHopeChecklist, komenSecondOpinion, mskBreastImaging, yaleFirstVisit],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Listed by the programme among what to send.',
  },
} satisfies RecordItem;
