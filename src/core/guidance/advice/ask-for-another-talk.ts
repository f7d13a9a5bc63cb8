import type { Advice } from '../advice.ts';
import macmillanSecondOpinion from '../sources/macmillan-second-opinion.ts';

export default {
  id: 'ask-for-another-talk',
  urgent: false,
  saysWait: false,
  rank: 165,
  for: { status: ['current', 'suspected'] },
  title: { en: 'Not sure what you were told?' },
  words: {
    en: 'First ask your own team for one more talk. Bring your questions and someone to take notes. That may be all you need.',
  },
  source: macmillanSecondOpinion,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Before asking for a second opinion it is a good idea to ask your own doctor or nurse to explain anything you do not understand.',
  },
  clinician: null,
  next: 'questions',
} satisfies Advice;
