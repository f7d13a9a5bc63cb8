import llsSecondOpinion from '../../guidance/sources/lls-second-opinion.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'hb-flow',
  kind: 'test',
  for: { conditions: ['acute-leukemia', 'chronic-leukemia', 'lymphoma', 'myeloma', 'myeloid-neoplasm'] },
  start: null,
  rank: 3,
  label: { en: 'Flow cytometry report' },
  why: { en: 'It sorts cells by their markers.' },
  holder: { en: 'The hematology lab' },
  form: { en: 'PDF' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: null,
  sources: [llsSecondOpinion],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Said to be on the programme’s list; the page itself is still to be read.',
  },
} satisfies RecordItem;
