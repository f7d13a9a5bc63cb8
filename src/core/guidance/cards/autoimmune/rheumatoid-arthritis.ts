import type { DomainCard } from '../../domain-card.ts';
import niamsRheumatoid from '../../sources/niams-rheumatoid.ts';
import raToTarget2014 from '../../sources/ra-to-target-2014.ts';

export default {
  id: 'rheumatoid-arthritis',
  for: { status: ['current', 'suspected'], conditions: ['rheumatoid-arthritis'] },
  name: { en: 'Rheumatoid arthritis' },
  checks: { en: 'The joints on exam, the antibodies, and hand and foot X-rays.' },
  see: { en: 'A rheumatologist.' },
  differs: {
    en: 'Early treatment protects joints, so ask for a visit soon. Other kinds of arthritis look alike.',
  },
  questions: [
    {
      id: 'rheumatoid-arthritis-1',
      to: 'second',
      words: { en: 'How sure are you that it is this kind of arthritis?' },
    },
    {
      id: 'rheumatoid-arthritis-2',
      to: 'second',
      words: { en: 'How active is it, by score, and what is our target?' },
    },
    {
      id: 'rheumatoid-arthritis-3',
      to: 'second',
      words: { en: 'What is the next drug if this one is not enough?' },
    },
  ],
  source: raToTarget2014,
  also: [niamsRheumatoid],
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports:
      'In the first source: aiming for a set target, best of all a quiet illness, has led to better results; how active it is is measured by score.',
  },
  clinician: null,
} satisfies DomainCard;
