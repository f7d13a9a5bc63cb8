import pcfActiveSurveillance from '../../guidance/sources/pcf-active-surveillance.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'psa-history',
  kind: 'test',
  for: { conditions: ['prostate-cancer'] },
  start: null,
  rank: 2,
  label: { en: 'PSA results, all dates' },
  why: { en: 'The speed of change says more than one number.' },
  holder: { en: 'Portal, or the lab' },
  form: { en: 'PDF' },
  time: { words: { en: 'Same day if it is in the portal' }, estimate: true },
  tip: { en: 'Write the dates and numbers in one list.' },
  sources: [pcfActiveSurveillance],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'The current PSA and Gleason score are among what to know.',
  },
} satisfies RecordItem;
