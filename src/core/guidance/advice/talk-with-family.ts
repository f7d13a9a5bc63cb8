import type { Advice } from '../advice.ts';
import komenSecondOpinion from '../sources/komen-second-opinion.ts';

export default {
  id: 'talk-with-family',
  urgent: false,
  saysWait: false,
  rank: 241,
  for: { status: ['current', 'suspected'] },
  title: { en: 'Talk it over with people you trust' },
  words: {
    en: 'Your care team, family and friends can help you choose what is best for you. Ask one of them to come along and write things down.',
  },
  source: komenSecondOpinion,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Bring someone with you and prepare a list of questions.',
  },
  clinician: null,
  next: null,
} satisfies Advice;
