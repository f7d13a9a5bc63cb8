import type { Advice } from '../advice.ts';
import komenSecondOpinion from '../sources/komen-second-opinion.ts';
import mskRemote from '../sources/msk-remote.ts';
import oncolinkSecondOpinion from '../sources/oncolink-second-opinion.ts';

export default {
  id: 'not-too-late',
  urgent: false,
  saysWait: false,
  rank: 210,
  for: { status: ['current', 'suspected', 'history'], not: ['fetal-anomaly'] },
  title: { en: 'It is not too late once you have started' },
  words: {
    en: 'You can ask for a second opinion at any point. Good times are a change of plan, a new scan result, or when care is not working as hoped.',
  },
  source: komenSecondOpinion,
  also: [mskRemote, oncolinkSecondOpinion],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'It’s OK to get a second opinion at any point during your care.',
  },
  clinician: null,
  next: 'records',
} satisfies Advice;
