import foxChaseLeukemia from '../../guidance/sources/fox-chase-leukemia.ts';
import lymphomaHelp from '../../guidance/sources/lymphoma-help.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'hb-marrow-slides',
  kind: 'tissue',
  for: { conditions: ['acute-leukemia', 'chronic-leukemia', 'lymphoma', 'myeloma', 'myeloid-neoplasm'] },
  alsoFor: [{ conditions: ['blood-disorder'] }],
  start: null,
  rank: 2,
  label: { en: 'Bone marrow slides' },
  why: { en: 'A blood-cancer lab doctor can read them again.' },
  holder: { en: 'Pathology' },
  form: { en: 'Glass slides' },
  time: { words: { en: 'Days to two weeks' }, estimate: true },
  tip: { en: 'Ask for the smears and the core biopsy.' },
  sources: [foxChaseLeukemia, lymphomaHelp],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'A hematopathologist should review the test results.',
  },
} satisfies RecordItem;
