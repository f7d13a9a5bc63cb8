import type { Advice } from '../advice.ts';
import crukSecondOpinion from '../sources/cruk-second-opinion.ts';

export default {
  id: 'keep-your-bookings',
  urgent: false,
  saysWait: false,
  rank: 140,
  for: { status: ['current', 'suspected'] },
  title: { en: 'Keep the tests and visits you have booked' },
  words: {
    en: 'Do not cancel tests or treatment while you set up a second opinion. Do not stop a medicine on your own. Then nothing is lost if you stay with your first team.',
  },
  caution: true,
  source: crukSecondOpinion,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'If possible, do not cancel tests or treatment booked by the first doctor; it can reduce the delay.',
  },
  clinician: null,
  next: null,
} satisfies Advice;
