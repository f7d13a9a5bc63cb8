import type { DomainCard } from '../../domain-card.ts';
import aafpCirrhosis2011 from '../../sources/aafp-cirrhosis-2011.ts';
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
  source: aafpCirrhosis2011,
  also: [niddkCirrhosis],
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports:
      'In the first source: treat the cause; check for liver cancer with images every six to 12 months; prepare for referral to a transplant center.',
  },
  clinician: null,
} satisfies DomainCard;
