import type { DomainCard } from '../../domain-card.ts';
import optnMultipleListing from '../../sources/optn-multiple-listing.ts';

export default {
  id: 'transplant',
  for: { status: ['current', 'suspected'], conditions: ['transplant'] },
  name: { en: 'Transplant' },
  checks: { en: 'If you fit the rules, and if another center’s rules differ.' },
  see: { en: 'A second transplant center.' },
  differs: {
    en: 'In the US you may be listed at more than one center. Each may say no. Ask your insurer if it pays for a second check.',
  },
  questions: [
    { id: 'transplant-1', to: 'second', words: { en: 'Why was I turned down or put on hold, in writing?' } },
    {
      id: 'transplant-2',
      to: 'second',
      words: { en: 'Would another center take me, and may I be listed at both?' },
    },
    { id: 'transplant-3', to: 'second', words: { en: 'Could a living donor help?' } },
  ],
  source: optnMultipleListing,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'US rules let a person register at more than one hospital, and the hospital must say so; each may refuse.',
  },
  clinician: null,
} satisfies DomainCard;
