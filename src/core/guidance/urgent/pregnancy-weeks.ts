import type { Advice } from '../advice.ts';
import cincinnatiFetal from '../sources/cincinnati-fetal.ts';

export default {
  id: 'pregnancy-weeks',
  urgent: true,
  saysWait: false,
  rank: 23,
  for: { status: ['current', 'suspected'], categories: ['prenatal'] },
  title: { en: 'Call a fetal center now' },
  words: {
    en: 'In a pregnancy, weeks matter. Some tests and choices end at a set week. Call a fetal center today. Many let you call them on your own, with no letter. Say your due date and how many weeks you are. Call your maternity unit at once for bleeding, bad pain, or less movement.',
  },
  caution: true,
  source: cincinnatiFetal,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'A fetal center takes self-referral by phone or form. That some options depend on the week of pregnancy is general knowledge, to be checked.',
  },
  clinician: null,
  next: 'call',
} satisfies Advice;
