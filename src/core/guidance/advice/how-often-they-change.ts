import type { Advice } from '../advice.ts';
import payne2014 from '../sources/payne-2014.ts';
import strosberg2018 from '../sources/strosberg-2018.ts';

export default {
  id: 'how-often-they-change',
  urgent: false,
  saysWait: false,
  rank: 155,
  for: { status: ['current'] },
  title: { en: 'Most second opinions agree' },
  words: {
    en: 'Most second opinions agree with the first. Some change the plan. A few change the diagnosis. Either way you know more.',
  },
  source: payne2014,
  also: [strosberg2018],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'A second opinion typically confirms the first; treatment advice differs more often than the diagnosis.',
  },
  clinician: null,
  next: null,
} satisfies Advice;
