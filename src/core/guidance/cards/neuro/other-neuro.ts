import type { DomainCard } from '../../domain-card.ts';
import nindsDisorders from '../../sources/ninds-disorders.ts';

export default {
  id: 'other-neuro',
  for: { status: ['current', 'suspected'], conditions: ['other-neuro'] },
  name: { en: 'A brain or nerve illness' },
  checks: { en: 'The name itself, the images, and what else it could be.' },
  see: { en: 'A university neurology clinic for that kind of illness.' },
  differs: { en: 'Rare nerve illnesses take time to name. Bring every image.' },
  questions: [
    { id: 'other-neuro-1', to: 'second', words: { en: 'What else could it be?' } },
    { id: 'other-neuro-2', to: 'second', words: { en: 'Which test would settle it?' } },
    {
      id: 'other-neuro-3',
      to: 'second',
      words: { en: 'Is there a center that sees many people with this?' },
    },
  ],
  source: nindsDisorders,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Facts to be checked for the exact illness.',
  },
  clinician: null,
} satisfies DomainCard;
