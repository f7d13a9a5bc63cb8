import type { DomainCard } from '../../domain-card.ts';
import niddkKidneyFailure from '../../sources/niddk-kidney-failure.ts';
import optnMultipleListing from '../../sources/optn-multiple-listing.ts';

export default {
  id: 'kidney-failure',
  for: { status: ['current', 'suspected'], conditions: ['kidney-failure'] },
  name: { en: 'Kidney failure' },
  checks: { en: 'The cause, how fast it drops, and if a biopsy was done.' },
  see: { en: 'A kidney doctor, and a transplant center before dialysis starts.' },
  differs: { en: 'You can be put on the list before dialysis. Home dialysis is a choice for many.' },
  questions: [
    { id: 'kidney-failure-1', to: 'second', words: { en: 'What is the cause, and do I need a biopsy?' } },
    {
      id: 'kidney-failure-2',
      to: 'second',
      words: { en: 'Can I go on the transplant list before dialysis?' },
    },
    { id: 'kidney-failure-3', to: 'second', words: { en: 'Which kinds of dialysis could I do at home?' } },
  ],
  source: niddkKidneyFailure,
  also: [optnMultipleListing],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Options are transplant, dialysis or comfort care; facts to be checked.',
  },
  clinician: null,
} satisfies DomainCard;
