import type { Advice } from '../advice.ts';
import acsNewsSecondOpinion from '../sources/acs-news-second-opinion.ts';

export default {
  id: 'ask-your-doctor',
  urgent: false,
  saysWait: false,
  rank: 112,
  for: { status: ['current'] },
  title: { en: 'Start by asking your own doctor' },
  words: {
    en: 'You can say: This is a big choice, and I would like a second opinion. Who would you see? Can your office send my records?',
  },
  source: acsNewsSecondOpinion,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Ways to start the talk: I am thinking of a second opinion, can you recommend someone; will you help me with that?',
  },
  clinician: null,
  next: 'questions',
} satisfies Advice;
