import type { DomainCard } from '../../domain-card.ts';
import ebmtScleroderma2017 from '../../sources/ebmt-scleroderma-2017.ts';
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
  source: ebmtScleroderma2017,
  also: [niamsScleroderma],
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports:
      'In the first source: stem cell treatment helped organs and life span in two trials, but can itself be fatal, mostly by the heart; lungs and heart are tested well first, at centers that know it.',
  },
  clinician: null,
} satisfies DomainCard;
