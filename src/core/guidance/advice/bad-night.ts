import type { Advice } from '../advice.ts';

export default {
  id: 'bad-night',
  urgent: false,
  saysWait: false,
  rank: 115,
  for: { status: ['current', 'suspected', 'history'] },
  title: { en: 'If tonight is hard' },
  words: {
    en: 'You do not have to get through this alone. You can call a help line. Many answer day and night. You do not need to be sure what to say.',
  },
  source: 'general safety advice',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'General safety advice: help lines are listed by country with their own sources.',
  },
  clinician: null,
  next: 'call',
} satisfies Advice;
