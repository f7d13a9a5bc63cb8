import type { Advice } from '../advice.ts';
import independentMarthasRule from '../sources/independent-marthas-rule.ts';

export default {
  id: 'marthas-rule',
  urgent: true,
  saysWait: false,
  rank: 21,
  for: {
    status: ['current', 'suspected'],
    countries: ['GB'],
    urgentWords: /intensive care|\bICU\b|deteriorat|inpatient|admitted|on the ward|in (the )?hospital/i,
  },
  title: { en: 'If you are in hospital in England and getting worse' },
  words: {
    en: 'Ask the ward for a Martha’s Rule review. A different team then comes to look, day or night. You or your family can ask. Many hospitals in England offer it.',
  },
  caution: true,
  source: independentMarthasRule,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Martha’s Rule gives patients and families in England access, day and night, to a rapid review by a critical care team.',
  },
  clinician: null,
  next: null,
} satisfies Advice;
