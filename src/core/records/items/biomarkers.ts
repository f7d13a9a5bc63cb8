import ascoMbcBiomarkers from '../../guidance/sources/asco-mbc-biomarkers.ts';
import cityOfHopeChecklist from '../../guidance/sources/city-of-hope-checklist.ts';
import medinionChecklist from '../../guidance/sources/medinion-checklist.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'biomarkers',
  kind: 'test',
  for: { categories: ['cancer'] },
  start: null,
  rank: 14,
  label: { en: 'Biomarker results' },
  why: { en: 'They can point to a drug that fits your cancer.' },
  holder: { en: 'Pathology, or your oncologist' },
  form: { en: 'PDF' },
  time: { words: { en: 'Same day if it is in the portal' }, estimate: true },
  tip: { en: 'Ask for the numbers, not just “positive”.' },
  sources: [cityOfHopeChecklist, medinionChecklist, ascoMbcBiomarkers],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Listed by the programme among what to send.',
  },
} satisfies RecordItem;
