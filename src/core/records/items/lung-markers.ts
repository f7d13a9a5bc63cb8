import lcrfBiomarkers from '../../guidance/sources/lcrf-biomarkers.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'lung-markers',
  kind: 'test',
  for: { conditions: ['lung-cancer'] },
  start: null,
  rank: 1,
  label: { en: 'The full lung marker report' },
  why: { en: 'The first drug can depend on it.' },
  holder: { en: 'Oncology, or the test company' },
  form: { en: 'The full PDF' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: { en: 'Look for EGFR, ALK, ROS1, KRAS, BRAF, MET, RET and PD-L1.' },
  sources: [lcrfBiomarkers],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Comprehensive biomarker testing should be complete before treatment starts.',
  },
} satisfies RecordItem;
