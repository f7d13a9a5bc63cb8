import type { EvidenceCard } from '../evidence-card.ts';
import { isMetastatic } from '../facts.ts';
import newman2006 from '../sources/newman-2006.ts';

export default {
  id: 'breast-surgery-board-2006',
  for: {
    status: ['current', 'suspected'],
    conditions: ['breast-cancer', 'breast-in-situ'],
    facts: (facts) => !isMetastatic(facts),
  },
  rank: 30,
  title: { en: 'Breast surgery at one center' },
  says: {
    finding: { en: 'The advice on surgery changed in some way for 52%.' },
    caveat: { en: 'Keep in mind: the cases were sent to an expert team, so they may be harder than most.' },
  },
  population: { en: '149 people with breast cancer.' },
  n: 149,
  setting: { en: 'One US hospital team meeting.' },
  changed: { en: 'At least one change in the advice on surgery.' },
  source: newman2006,
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports:
      '149 consecutive patients; advice on surgery changed for 77 of 149 (52%); 45% had images read another way, 29% tissue.',
  },
  clinician: null,
} satisfies EvidenceCard;
