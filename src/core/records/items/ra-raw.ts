import type { RecordItem } from '../record.ts';

export default {
  id: 'ra-raw',
  kind: 'test',
  for: { categories: ['rare_genetic'] },
  start: null,
  rank: 3,
  label: { en: 'Raw data file of the gene test' },
  why: { en: 'Old gene data can be read again with new facts.' },
  holder: { en: 'The genetics lab' },
  form: { en: 'VCF or BAM file' },
  time: { words: { en: 'Two to four weeks' }, estimate: true },
  tip: { en: 'Ask for the data file as well as the report.' },
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
