import type { EvidenceCard } from '../evidence-card.ts';
import roswellSecondOpinion from '../sources/roswell-second-opinion.ts';

export default {
  id: 'center-claim-one',
  for: { status: ['current', 'suspected'], categories: ['cancer'] },
  rank: 45,
  title: { en: 'What one center says of its own work' },
  says: {
    finding: { en: 'About 10% of diagnoses change when this center reads outside tissue.' },
    caveat: { en: 'Keep in mind: it is the center’s own claim, with no study behind it on the page.' },
  },
  population: { en: 'Outside tissue cases; the number is not given.' },
  n: null,
  setting: { en: 'One US cancer center’s web page.' },
  changed: { en: 'A change of diagnosis; not defined further.' },
  source: roswellSecondOpinion,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'About 10% change of diagnosis on outside pathology; the center’s own web claim.',
  },
  clinician: null,
} satisfies EvidenceCard;
