import type { DomainCard } from '../../domain-card.ts';
import ahaAdvancedHeartFailure2021 from '../../sources/aha-advanced-heart-failure-2021.ts';
import nhlbiHeartFailure from '../../sources/nhlbi-heart-failure.ts';

export default {
  id: 'heart-failure',
  for: { status: ['current', 'suspected'], conditions: ['heart-failure'] },
  name: { en: 'Heart failure' },
  checks: { en: 'The cause, the pump strength, and if every medicine is at its right dose.' },
  see: { en: 'A heart failure clinic. For severe cases, one that does pumps and transplants.' },
  differs: { en: 'Being told “nothing more” is a good reason to ask a bigger center.' },
  questions: [
    { id: 'heart-failure-1', to: 'second', words: { en: 'What caused it, and can the cause be treated?' } },
    {
      id: 'heart-failure-2',
      to: 'second',
      words: { en: 'Am I on every medicine that helps, at the right dose?' },
    },
    { id: 'heart-failure-3', to: 'second', words: { en: 'Should a heart pump or transplant team see me?' } },
  ],
  source: ahaAdvancedHeartFailure2021,
  also: [nhlbiHeartFailure],
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports:
      'In the first source: where signs go on despite full medicine, a center for advanced heart failure can set the medicines, look at the cause and the outlook, and offer pumps and transplants.',
  },
  clinician: null,
} satisfies DomainCard;
