import type { Advice } from '../advice.ts';

export default {
  id: 'not-final-yet',
  urgent: false,
  saysWait: false,
  rank: 100,
  for: { status: ['suspected'] },
  title: { en: 'This may not be the last word' },
  words: {
    en: 'The words on this page sound unsure, or a test may still be out. Ask your care team: what do you know for sure, and when will the final report be ready? Ask when and how they will call you.',
  },
  source: 'general safety advice',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'General safety advice: ask what is certain, what is still pending, and when to expect it.',
  },
  clinician: null,
  next: 'questions',
} satisfies Advice;
