import type { DomainCard } from '../../domain-card.ts';
import homeDialysis2019 from '../../sources/home-dialysis-2019.ts';
import kidneyBeforeDialysis2016 from '../../sources/kidney-before-dialysis-2016.ts';
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
  source: kidneyBeforeDialysis2016,
  also: [homeDialysis2019, niddkKidneyFailure, optnMultipleListing],
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports:
      'In the first source: a transplant gives longer life than dialysis, can come before dialysis, and long dialysis first goes with worse results. In the second: dialysis at home is one of the choices, and many change their kind over time.',
  },
  clinician: null,
} satisfies DomainCard;
