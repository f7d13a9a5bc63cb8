import ascoMbcBiomarkers from '../../guidance/sources/asco-mbc-biomarkers.ts';
import medinionChecklist from '../../guidance/sources/medinion-checklist.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'ngs',
  kind: 'test',
  for: { categories: ['cancer'] },
  alsoFor: [{ conditions: ['benign-brain-tumor'] }],
  start: null,
  rank: 16,
  label: { en: 'Genomic test report of the tumor' },
  why: { en: 'It lists the gene changes in the cancer.' },
  holder: { en: 'Your oncologist, or the test company' },
  form: { en: 'The full PDF' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: { en: 'Ask for the whole report, not the summary page.' },
  sources: [medinionChecklist, ascoMbcBiomarkers],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Listed by the programme among what to send.',
  },
} satisfies RecordItem;
