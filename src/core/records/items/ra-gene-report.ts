import udnApply from '../../guidance/sources/udn-apply.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'ra-gene-report',
  kind: 'report',
  for: { categories: ['rare_genetic'] },
  start: null,
  rank: 2,
  label: { en: 'Full gene test report' },
  why: { en: 'It names the gene and how sure the lab is.' },
  holder: { en: 'The genetics lab or clinic' },
  form: { en: 'PDF' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: { en: 'Ask if the lab has read it again since.' },
  sources: [udnApply],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'History of evaluations and tests is part of what the network asks for.',
  },
} satisfies RecordItem;
