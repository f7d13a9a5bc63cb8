import type { Advice } from '../advice.ts';

export default {
  id: 'signs-while-unsure',
  urgent: false,
  saysWait: false,
  rank: 126,
  for: { status: ['suspected'], categories: ['cancer'] },
  title: { en: 'Do not wait for the report if you get worse' },
  words: {
    en: 'Call the doctor who ordered the test if you feel worse. Call your emergency number for sudden short breath, chest pain, a seizure, numb or weak legs, or heavy bleeding.',
  },
  caution: true,
  source: 'general safety advice',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'General safety advice: new signs need care whether or not a report is final.',
  },
  clinician: null,
  next: 'call',
} satisfies Advice;
