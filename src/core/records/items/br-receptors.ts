import ascoMbcBiomarkers from '../../guidance/sources/asco-mbc-biomarkers.ts';
import cityOfHopeChecklist from '../../guidance/sources/city-of-hope-checklist.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'br-receptors',
  kind: 'test',
  for: { conditions: ['breast-cancer', 'breast-in-situ'] },
  start: null,
  rank: 1,
  label: { en: 'ER, PR and HER2 with their scores, Ki-67, grade' },
  why: { en: 'They tell which kind of breast cancer it is.' },
  holder: { en: 'Pathology' },
  form: { en: 'PDF' },
  time: { words: { en: 'Same day if it is in the portal' }, estimate: true },
  tip: { en: 'For HER2, ask for the IHC score and FISH. A low score can matter too.' },
  sources: [cityOfHopeChecklist, ascoMbcBiomarkers],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Listed by the programme among what to send.',
  },
} satisfies RecordItem;
