import { isMetastatic } from '../../guidance/facts.ts';
import dcisInfoSecondOpinion from '../../guidance/sources/dcis-info-second-opinion.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'specimen-mammogram',
  kind: 'images',
  for: { conditions: ['breast-in-situ', 'breast-cancer'], facts: (facts) => !isMetastatic(facts) },
  start: null,
  rank: 6,
  label: { en: 'X-ray of the tissue that was taken out' },
  why: { en: 'It shows if every spot was removed.' },
  holder: { en: 'Breast imaging, or pathology' },
  form: { en: 'DICOM files' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: null,
  sources: [dcisInfoSecondOpinion],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'A specimen mammogram should show all the calcifications that were seen before surgery.',
  },
} satisfies RecordItem;
