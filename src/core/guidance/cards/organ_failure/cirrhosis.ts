import type { DomainCard } from '../../domain-card.ts';
import niddkCirrhosis from '../../sources/niddk-cirrhosis.ts';

export default {
  id: 'cirrhosis',
  for: { status: ['current', 'suspected'], conditions: ['cirrhosis'] },
  name: { en: 'Cirrhosis' },
  checks: { en: 'The cause, the MELD score, bleeding veins, and cancer checks.' },
  see: { en: 'A liver doctor at a center that does transplants.' },
  differs: { en: 'Treating the cause can turn it round in part. Ask early about transplant.' },
  questions: [
    { id: 'cirrhosis-1', to: 'second', words: { en: 'What is the cause, and can it be treated?' } },
    {
      id: 'cirrhosis-2',
      to: 'second',
      words: { en: 'What is my MELD score, and when should a transplant team see me?' },
    },
    { id: 'cirrhosis-3', to: 'second', words: { en: 'Am I checked for liver cancer every six months?' } },
  ],
  source: niddkCirrhosis,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Cause and MELD guide care; six-monthly checks; facts to be checked.',
  },
  clinician: null,
} satisfies DomainCard;
