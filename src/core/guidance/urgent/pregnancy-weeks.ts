import type { Advice } from '../advice.ts';
import cincinnatiFetal from '../sources/cincinnati-fetal.ts';

export default {
  id: 'pregnancy-weeks',
  urgent: true,
  saysWait: false,
  rank: 23,
  for: { status: ['current', 'suspected'], categories: ['prenatal'] },
  title: { en: 'In a pregnancy, each week can count' },
  words: {
    en: 'Some tests and choices end at a set week. Call your doctor or a fetal center as soon as they open. Many let you call on your own, with no letter. Say how many weeks you are. For bleeding, bad pain, leaking water or less movement, call your maternity unit at once.',
  },
  caution: true,
  source: cincinnatiFetal,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'A fetal center takes self-referral by phone or form. That some options depend on the week of pregnancy and the signs to call for, are general knowledge, to be checked.',
  },
  clinician: null,
  next: 'questions',
} satisfies Advice;
