import llsSecondOpinion from '../../guidance/sources/lls-second-opinion.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'hb-cyto',
  kind: 'test',
  for: { conditions: ['acute-leukemia', 'chronic-leukemia', 'lymphoma', 'myeloma', 'myeloid-neoplasm'] },
  start: null,
  rank: 4,
  label: { en: 'Chromosome, FISH and gene tests' },
  why: { en: 'They tell the type and the risk.' },
  holder: { en: 'The hematology lab' },
  form: { en: 'PDF' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: { en: 'Ask which tests are still out.' },
  sources: [llsSecondOpinion],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Said to be on the programme’s list; the page itself is still to be read.',
  },
} satisfies RecordItem;
