import foxChaseLeukemia from '../../guidance/sources/fox-chase-leukemia.ts';
import llsSecondOpinion from '../../guidance/sources/lls-second-opinion.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'hb-marrow',
  kind: 'report',
  for: { conditions: ['acute-leukemia', 'chronic-leukemia', 'lymphoma', 'myeloma', 'myeloid-neoplasm'] },
  start: null,
  rank: 1,
  label: { en: 'Bone marrow report' },
  why: { en: 'It shows the type and how much marrow is affected.' },
  holder: { en: 'Hematology, or pathology' },
  form: { en: 'PDF' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: { en: 'Ask if a blood-cancer lab doctor read it.' },
  sources: [foxChaseLeukemia, llsSecondOpinion],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'A hematopathologist should review the test results.',
  },
} satisfies RecordItem;
