import type { Advice } from '../advice.ts';
import acsSecondOpinion from '../sources/acs-second-opinion.ts';

export default {
  id: 'insurer-may-require-it',
  urgent: false,
  saysWait: false,
  rank: 164,
  for: { status: ['current'] },
  title: { en: 'Some insurers ask for one' },
  words: {
    en: 'Some health plans want a second opinion before they pay for treatment. Call the number on your card and ask.',
  },
  source: acsSecondOpinion,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'A reason to ask: your insurance company asks for another opinion before treatment starts.',
  },
  clinician: null,
  next: 'questions',
} satisfies Advice;
