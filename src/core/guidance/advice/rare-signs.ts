import type { Advice } from '../advice.ts';

export default {
  id: 'rare-signs',
  urgent: false,
  saysWait: false,
  rank: 126,
  for: { status: ['current', 'suspected'], categories: ['rare_genetic', 'other_serious'] },
  title: { en: 'Carry your emergency plan' },
  words: {
    en: 'Ask your doctor for a short letter that says what to do in an emergency. Show it if you ever need urgent care. Do not wait for a second opinion if you or your child get worse fast.',
  },
  caution: true,
  source: 'general safety advice',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'General safety advice: people with a rare disease are helped by an emergency letter.',
  },
  clinician: null,
  next: 'records',
} satisfies Advice;
