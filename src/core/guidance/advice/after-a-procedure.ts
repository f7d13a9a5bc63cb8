import type { Advice } from '../advice.ts';

export default {
  id: 'after-a-procedure',
  urgent: false,
  saysWait: false,
  rank: 126,
  for: { status: ['current', 'suspected'], conditions: ['breast-in-situ', 'skin-cancer'] },
  title: { en: 'Call if a wound or fever worries you' },
  words: {
    en: 'Call the clinic the same day if a wound turns red, hot or wet. Call too for a fever after a biopsy or an operation. Do not put that off until you see someone else.',
  },
  caution: true,
  source: 'general safety advice',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'General safety advice: signs of infection after a biopsy or operation need care the same day.',
  },
  clinician: null,
  next: null,
} satisfies Advice;
