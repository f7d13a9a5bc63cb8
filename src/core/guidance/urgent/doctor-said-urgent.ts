import type { Advice } from '../advice.ts';

export default {
  id: 'doctor-said-urgent',
  urgent: true,
  saysWait: false,
  rank: 22,
  for: {
    status: ['current', 'suspected'],
    urgentWords: /urgent|emergen|\bSTAT\b|today|immediate|admit|\bASAP\b|right away|critical/i,
  },
  title: { en: 'If your doctor said “today”, go today' },
  words: {
    en: 'This page has words of haste. If your doctor or nurse told you to come in, go. If you are not sure, call them now and ask: how long is it safe to wait? A second opinion can follow.',
  },
  caution: true,
  source: 'general safety advice',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'General safety advice: follow the urgent word of your own doctor first.',
  },
  clinician: null,
  next: 'questions',
} satisfies Advice;
