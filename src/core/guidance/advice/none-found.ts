import type { Advice } from '../advice.ts';

export default {
  id: 'none-found',
  urgent: false,
  saysWait: false,
  rank: 100,
  for: { status: ['none'] },
  title: { en: 'Trust your doctor’s words over mine' },
  words: {
    en: 'I can only read the words on screen. If a doctor told you something serious, go by that. You can still open the guidance and the list of records.',
  },
  source: 'general safety advice',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'General safety advice: what a page does not say is not proof of anything.',
  },
  clinician: null,
  next: 'records',
} satisfies Advice;
