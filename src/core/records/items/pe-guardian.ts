import chocSecondOpinions from '../../guidance/sources/choc-second-opinions.ts';
import type { RecordItem } from '../record.ts';

export default {
  id: 'pe-guardian',
  kind: 'paper',
  for: { conditions: ['childhood-cancer'] },
  alsoFor: [{ conditions: ['congenital-heart'] }],
  start: null,
  rank: 25,
  label: { en: 'Proof that you are parent or guardian' },
  why: { en: 'The hospital must check.' },
  holder: { en: 'You' },
  form: { en: 'Copy' },
  time: { words: { en: 'Today' }, estimate: true },
  tip: null,
  sources: [chocSecondOpinions],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Said to be on the programme’s list; the page itself is still to be read.',
  },
} satisfies RecordItem;
