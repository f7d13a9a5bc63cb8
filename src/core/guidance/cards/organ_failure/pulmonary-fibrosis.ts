import type { DomainCard } from '../../domain-card.ts';
import ildMdd2019 from '../../sources/ild-mdd-2019.ts';

export default {
  id: 'pulmonary-fibrosis',
  for: { status: ['current', 'suspected'], conditions: ['pulmonary-fibrosis'] },
  name: { en: 'Scarred lungs' },
  checks: { en: 'The CT images, what you breathed in, and blood tests for immune illness.' },
  see: { en: 'A center where lung, scan and tissue doctors meet.' },
  differs: { en: 'The exact kind decides the drug. Team meetings often change the name.' },
  questions: [
    { id: 'pulmonary-fibrosis-1', to: 'second', words: { en: 'Will a team meeting look at my CT?' } },
    {
      id: 'pulmonary-fibrosis-2',
      to: 'second',
      words: { en: 'Which kind is it, and is a biopsy worth the risk?' },
    },
    {
      id: 'pulmonary-fibrosis-3',
      to: 'second',
      words: { en: 'Should I take a scar-slowing drug, and see a transplant team?' },
    },
  ],
  source: ildMdd2019,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'A team meeting revised 42% of diagnoses and changed or started treatment in 55%.',
  },
  clinician: null,
} satisfies DomainCard;
