import type { EvidenceCard } from '../evidence-card.ts';
import alsAssociationSecondOpinion from '../sources/als-association-second-opinion.ts';

export default {
  id: 'als-association',
  for: { status: ['current', 'suspected'], conditions: ['als'] },
  rank: 5,
  title: { en: 'When ALS is said too soon' },
  says: {
    finding: {
      en: 'In about 10 to 15 of 100 people told they have ALS, it turns out to be another illness.',
    },
    caveat: {
      en: 'Keep in mind: it is a figure from a patient organisation’s page, with no study named there.',
    },
  },
  population: { en: 'People told they have ALS; the number is not given.' },
  n: null,
  setting: { en: 'A US patient organisation.' },
  changed: { en: 'A different illness was found in the end.' },
  source: alsAssociationSecondOpinion,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'In about 10-15% (10 to 15 of 100) of cases people are told they have ALS and another condition is found.',
  },
  clinician: null,
} satisfies EvidenceCard;
