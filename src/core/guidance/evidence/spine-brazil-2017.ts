import type { EvidenceCard } from '../evidence-card.ts';
import lenza2017 from '../sources/lenza-2017.ts';

export default {
  id: 'spine-brazil-2017',
  for: { status: ['current', 'suspected'], categories: ['spine_joint'] },
  rank: 5,
  title: { en: 'Told to have spine surgery' },
  says: {
    finding: {
      en: 'After a second look, 33.6% were still advised to have surgery. Only 15.5% were advised to have the same operation.',
    },
    caveat: { en: 'Keep in mind: their insurer had sent them, and the study did not follow who did better.' },
  },
  population: { en: '485 people told to have spine surgery, 2011 and 2012. 425 had a final answer.' },
  n: 485,
  setting: { en: 'One hospital in Brazil. Two doctors looked on their own, then a panel.' },
  changed: { en: 'The final advice against the first advice.' },
  source: lenza2017,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      '485 included; 425 with a final recommendation; 33.6% surgery, 15.5% the same operation; May 2011 to May 2012; on the advice of their insurer.',
  },
  clinician: null,
} satisfies EvidenceCard;
