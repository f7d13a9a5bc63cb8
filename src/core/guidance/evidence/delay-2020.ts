import type { EvidenceCard } from '../evidence-card.ts';
import { isMetastatic } from '../facts.ts';
import bmjDelay2020 from '../sources/bmj-delay-2020.ts';

export default {
  id: 'delay-2020',
  for: {
    status: ['current'],
    conditions: [
      'bladder-cancer',
      'breast-cancer',
      'colorectal-cancer',
      'lung-cancer',
      'cervical-cancer',
      'head-neck-cancer',
    ],
    facts: (facts) => !isMetastatic(facts),
  },
  rank: 6,
  title: { en: 'What waiting can cost' },
  says: {
    finding: {
      en: 'Each extra four weeks before cancer surgery went with 1.06 to 1.08 times the risk of death, whatever that risk was before.',
    },
    caveat: {
      en: 'Keep in mind: this is 6% to 8% more of one’s own risk, not of all people. A risk of 10 in 100 would become nearly 11. It looked back at records, at seven kinds of cancer only, and cannot say what holds for you.',
    },
  },
  population: { en: '34 studies with 1,272,681 people.' },
  n: 1272681,
  setting: { en: 'Cancer of the bladder, breast, colon, rectum, lung, cervix, and head and neck.' },
  changed: { en: 'The risk of death for each four weeks of wait, next to no such wait.' },
  source: bmjDelay2020,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      '34 studies, 1,272,681 patients; surgery 1.06 to 1.08 per four weeks (6% to 8%); 13 of 17 treatments showed harm; 7 cancers. Worked out from it: 10 in 100 would become 10.6 to 10.8, nearly 11.',
  },
  clinician: null,
} satisfies EvidenceCard;
