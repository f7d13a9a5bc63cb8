import type { Advice } from '../advice.ts';

export default {
  id: 'blood-signs',
  urgent: true,
  saysWait: false,
  rank: 19,
  for: { status: ['current', 'suspected'], conditions: ['blood-disorder'] },
  title: { en: 'Fever or bleeding that does not stop: call now' },
  words: {
    en: 'Call your care team’s day and night line for a fever. Call your emergency number for bleeding that does not stop, chest pain, sudden short breath, or new confusion. Ask your doctor which signs matter most for you.',
  },
  caution: true,
  source: 'general safety advice',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports:
      'General safety advice: in many blood disorders infection, bleeding, clots or anemia can turn bad fast.',
  },
  clinician: null,
  next: 'call',
} satisfies Advice;
