import brighamPathology from '../../guidance/sources/brigham-pathology.ts';
import hssPathology from '../../guidance/sources/hss-pathology.ts';
import komenSecondOpinion from '../../guidance/sources/komen-second-opinion.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'release',
  kind: 'paper',
  for: {},
  start: null,
  rank: 30,
  label: { en: 'Signed release or records request form' },
  why: { en: 'Hospitals often need your signed OK to send your file.' },
  holder: { en: 'Records office, pathology and radiology' },
  form: { en: 'Form' },
  time: { words: { en: 'Today' }, estimate: true },
  tip: { en: 'Each place has a form of its own.' },
  sources: [komenSecondOpinion, brighamPathology, hssPathology],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Listed by the programme among what to send.',
  },
} satisfies RecordItem;
