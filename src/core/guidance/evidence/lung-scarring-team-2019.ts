import type { EvidenceCard } from '../evidence-card.ts';
import ildMdd2019 from '../sources/ild-mdd-2019.ts';

export default {
  id: 'lung-scarring-team-2019',
  for: { status: ['current', 'suspected'], conditions: ['pulmonary-fibrosis'] },
  rank: 5,
  title: { en: 'When a team looks at scarred lungs' },
  says: {
    finding: { en: '42% of diagnoses were revised, and care changed or began in 55%.' },
    caveat: {
      en: 'Keep in mind: it is one hospital, and nobody can say for sure which diagnosis was right.',
    },
  },
  population: { en: '150 people in 2017.' },
  n: 150,
  setting: { en: 'One hospital in Belgium where lung, scan and tissue doctors meet.' },
  changed: { en: 'Another diagnosis after the meeting.' },
  source: ildMdd2019,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: '150 patients in 2017; 42% of diagnoses revised; treatment changed or started in 55%.',
  },
  clinician: null,
} satisfies EvidenceCard;
