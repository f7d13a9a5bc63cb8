import type { Advice } from '../advice.ts';
import nidirectGiantCellArteritis from '../sources/nidirect-giant-cell-arteritis.ts';

export default {
  id: 'sight-loss',
  urgent: true,
  saysWait: false,
  rank: 19,
  for: { status: ['current', 'suspected'], conditions: ['vasculitis'] },
  title: { en: 'Sudden change in sight: get help now' },
  words: {
    en: 'Go to an emergency department now for sudden loss of sight or double vision. Call a doctor the same day for a new bad headache, a sore scalp, or jaw pain when you chew. Call your emergency number if you cough up blood.',
  },
  caution: true,
  source: nidirectGiantCellArteritis,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Sudden headache, jaw pain, reduced, lost or double vision: contact a doctor at once; treatment often starts before the diagnosis is confirmed. Coughing up blood: general safety advice.',
  },
  clinician: null,
  next: 'call',
} satisfies Advice;
