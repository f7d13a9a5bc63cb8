import type { DomainCard } from '../../domain-card.ts';
import niamsScleroderma from '../../sources/niams-scleroderma.ts';

export default {
  id: 'scleroderma',
  for: { status: ['current', 'suspected'], conditions: ['scleroderma'] },
  name: { en: 'Scleroderma' },
  checks: { en: 'The antibodies, the lungs and the heart pressure.' },
  see: { en: 'A scleroderma center.' },
  differs: { en: 'Lungs, heart and kidneys decide the plan, so they must be tested even if you feel well.' },
  questions: [
    { id: 'scleroderma-1', to: 'second', words: { en: 'Which type do I have, by antibodies and skin?' } },
    {
      id: 'scleroderma-2',
      to: 'second',
      words: { en: 'Were my lungs and heart pressure tested this year?' },
    },
    { id: 'scleroderma-3', to: 'second', words: { en: 'Am I a fit for stem cell treatment or a trial?' } },
  ],
  source: niamsScleroderma,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Organ involvement guides care; facts to be checked.',
  },
  clinician: null,
} satisfies DomainCard;
