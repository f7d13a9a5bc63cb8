import type { Advice } from '../advice.ts';

export default {
  id: 'organ-signs',
  urgent: false,
  saysWait: false,
  rank: 126,
  for: { status: ['current', 'suspected'], categories: ['organ_failure'] },
  title: { en: 'Call now if you get worse fast' },
  words: {
    en: 'Call your emergency number if it is much harder to breathe than usual, or if you vomit blood. Call too for new confusion, or if you are hard to wake. After a transplant, call your team the same day for a fever or less urine.',
  },
  caution: true,
  source: 'general safety advice',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports:
      'General safety advice: sudden worsening of a failing organ or a transplant needs care at once.',
  },
  clinician: null,
  next: 'call',
} satisfies Advice;
