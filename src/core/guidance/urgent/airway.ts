import type { Advice } from '../advice.ts';
import mcgrawOncologicEmergencies from '../sources/mcgraw-oncologic-emergencies.ts';

export default {
  id: 'airway',
  urgent: true,
  saysWait: false,
  rank: 15,
  for: {
    status: ['current', 'suspected'],
    categories: ['cancer'],
    urgentWords: /vena cava|\bSVC\b|airway|stridor/i,
  },
  title: { en: 'Swollen face or hard to breathe: call now' },
  words: {
    en: 'Call your emergency number if your face or neck swells or if it gets hard to breathe. Call if you make a noise when you breathe in. A growth in the chest or neck can press on the veins or the windpipe.',
  },
  caution: true,
  source: mcgrawOncologicEmergencies,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'A tumor pressing on the vena cava: swollen face, full head, short of breath; noisy breathing is life-threatening.',
  },
  clinician: null,
  next: 'call',
} satisfies Advice;
