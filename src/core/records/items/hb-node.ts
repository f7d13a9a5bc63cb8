import lymphomaHelp from '../../guidance/sources/lymphoma-help.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'hb-node',
  kind: 'tissue',
  for: { conditions: ['lymphoma', 'chronic-leukemia'] },
  start: null,
  rank: 5,
  label: { en: 'Lymph node biopsy slides' },
  why: { en: 'Lymphoma types can look alike.' },
  holder: { en: 'Pathology' },
  form: { en: 'Glass slides' },
  time: { words: { en: 'Days to two weeks' }, estimate: true },
  tip: { en: 'Ask for a lymphoma pathologist.' },
  sources: [lymphomaHelp],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Said to be on the programme’s list; the page itself is still to be read.',
  },
} satisfies RecordItem;
