import chiSecondOpinion from '../../guidance/sources/chi-second-opinion.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'discharge',
  kind: 'report',
  for: {},
  start: null,
  rank: 55,
  label: { en: 'Hospital discharge summaries' },
  why: { en: 'Each one sums up a hospital stay.' },
  holder: { en: 'The records office of the hospital' },
  form: { en: 'PDF' },
  time: { words: { en: 'Days to weeks by request' }, estimate: true },
  tip: { en: 'Ask for one for each stay.' },
  sources: [chiSecondOpinion],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Listed by the programme among what to send.',
  },
} satisfies RecordItem;
