import { isMetastatic } from '../../guidance/facts.ts';
import ascoMbcBiomarkers from '../../guidance/sources/asco-mbc-biomarkers.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'br-mbc',
  kind: 'test',
  for: { conditions: ['breast-cancer'], facts: isMetastatic },
  start: null,
  rank: 3,
  label: { en: 'Gene tests for breast cancer that has spread' },
  why: { en: 'Each can open a drug choice.' },
  holder: { en: 'Your oncologist, or the test company' },
  form: { en: 'PDF' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: { en: 'The names are PIK3CA, ESR1, BRCA1, BRCA2, PALB2 and PD-L1. ESR1 may be a blood test.' },
  sources: [ascoMbcBiomarkers],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Said to be on the programme’s list; the page itself is still to be read.',
  },
} satisfies RecordItem;
