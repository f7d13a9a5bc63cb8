import { isMetastatic } from '../../guidance/facts.ts';
import ascoMbcBiomarkers from '../../guidance/sources/asco-mbc-biomarkers.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'br-met',
  kind: 'test',
  for: { conditions: ['breast-cancer'], facts: isMetastatic },
  start: null,
  rank: 2,
  label: { en: 'New biopsy results from where it spread' },
  why: { en: 'Cancer that spreads can change its markers.' },
  holder: { en: 'Pathology' },
  form: { en: 'PDF' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: { en: 'Ask if ER, PR and HER2 were tested again.' },
  sources: [ascoMbcBiomarkers],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Said to be on the programme’s list; the page itself is still to be read.',
  },
} satisfies RecordItem;
