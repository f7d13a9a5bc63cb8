import type { Advice } from '../advice.ts';
import cdcSeizureFirstAid from '../sources/cdc-seizure-first-aid.ts';

export default {
  id: 'long-seizure',
  urgent: true,
  saysWait: false,
  rank: 14,
  for: { status: ['current', 'suspected'], conditions: ['epilepsy'] },
  alsoFor: [{ status: ['current', 'suspected'], urgentWords: /seizure|epileptic/i }],
  title: { en: 'A long or first seizure: call now' },
  words: {
    en: 'Call the emergency number for a first seizure, or one that lasts more than 5 minutes. Call if one follows another, if breathing or waking up is hard, or if the person is hurt, pregnant or in water. Tell the people near you.',
  },
  caution: true,
  source: cdcSeizureFirstAid,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Call for a first seizure, one over 5 minutes, a second soon after, trouble breathing or waking, injury, water, or pregnancy; otherwise most need no emergency call.',
  },
  clinician: null,
  next: 'call',
} satisfies Advice;
