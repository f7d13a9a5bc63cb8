import type { Advice } from '../advice.ts';

export default {
  id: 'doctor-said-urgent',
  urgent: true,
  saysWait: false,
  rank: 22,
  for: {
    status: ['current', 'suspected'],
    urgentWords:
      /urgen[tc]|emergen|\bSTAT\b|today|tonight|\bnow\b|immediate|admit|admission|\bASAP\b|right away|at once|as soon as|(cannot|can't) wait|critical|\b(911|999|112|000)\b/i,
  },
  title: { en: 'If your doctor said “today”, go today' },
  words: {
    en: 'This page asks for something soon. If your doctor or nurse told you to come in, go. If you are not sure, call the office now and ask what to do, and by when. Is it closed? Ask for the doctor on call, or call the hospital. If you get worse, call your emergency number. A second opinion can follow.',
  },
  caution: true,
  source: 'general safety advice',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports:
      'General safety advice: follow the urgent word of your own doctor first; a closed office has a doctor on call.',
  },
  clinician: null,
  next: 'call',
} satisfies Advice;
