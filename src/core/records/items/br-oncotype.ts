import { isMetastatic } from '../../guidance/facts.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'br-oncotype',
  kind: 'test',
  for: { conditions: ['breast-cancer'], facts: (facts) => !isMetastatic(facts) },
  start: null,
  rank: 4,
  label: { en: 'Gene score for early breast cancer' },
  why: { en: 'It helps weigh if chemo adds something.' },
  holder: { en: 'Your oncologist' },
  form: { en: 'PDF' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: { en: 'It is not used once cancer has spread.' },
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
