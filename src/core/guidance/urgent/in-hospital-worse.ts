import type { Advice } from '../advice.ts';

export default {
  id: 'in-hospital-worse',
  urgent: true,
  saysWait: false,
  rank: 20,
  for: {
    status: ['current', 'suspected'],
    urgentWords:
      /intensive care|\bICU\b|rapid response|deteriorat|inpatient|admitted|on the ward|in (the )?hospital/i,
  },
  title: { en: 'If you are in hospital and getting worse' },
  words: {
    en: 'Tell the nurse: I am worried, this is getting worse. Ask for the rapid response team and a senior doctor to come now. A family member can ask too.',
  },
  caution: true,
  source: 'general safety advice',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports:
      'General safety advice: many hospitals have a rapid response team that a patient or family can ask for.',
  },
  clinician: null,
  next: null,
} satisfies Advice;
