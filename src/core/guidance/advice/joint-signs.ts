import type { Advice } from '../advice.ts';

export default {
  id: 'joint-signs',
  urgent: false,
  saysWait: false,
  rank: 126,
  for: { status: ['current', 'suspected'], conditions: ['joint-disease'] },
  title: { en: 'A hot, red joint or a fever: call today' },
  words: {
    en: 'Call a doctor the same day if a joint turns hot, red and very sore, or if you get a fever with it. That can be an infection. It should not wait for a second opinion.',
  },
  caution: true,
  source: 'general safety advice',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports:
      'General safety advice: a hot, swollen joint with fever may be infected and needs care the same day.',
  },
  clinician: null,
  next: null,
} satisfies Advice;
