import type { DomainCard } from '../../domain-card.ts';
import narainAutoimmune from '../../sources/narain-autoimmune.ts';
import rheumatologistRightDiagnosis from '../../sources/rheumatologist-right-diagnosis.ts';

export default {
  id: 'lupus',
  for: { status: ['current', 'suspected'], conditions: ['lupus'] },
  name: { en: 'Lupus' },
  checks: { en: 'The blood tests over time, the urine, and if another illness fits better.' },
  see: { en: 'A rheumatologist who sees many people with lupus; a kidney doctor if the urine is not clear.' },
  differs: { en: 'A positive ANA alone is not lupus. Kidneys must be watched.' },
  questions: [
    {
      id: 'lupus-1',
      to: 'second',
      words: { en: 'Do I meet the rules for lupus, or is it a positive test alone?' },
    },
    { id: 'lupus-2', to: 'second', words: { en: 'Is my urine checked, and do I need a kidney biopsy?' } },
    {
      id: 'lupus-3',
      to: 'second',
      words: { en: 'Am I on hydroxychloroquine at the right dose, with eye checks?' },
    },
  ],
  source: narainAutoimmune,
  also: [rheumatologistRightDiagnosis],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Many people with a positive antinuclear antibody test are wrongly given a diagnosis of lupus.',
  },
  clinician: null,
} satisfies DomainCard;
