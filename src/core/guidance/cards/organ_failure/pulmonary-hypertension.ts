import type { DomainCard } from '../../domain-card.ts';
import nhlbiPulmonaryHypertension from '../../sources/nhlbi-pulmonary-hypertension.ts';

export default {
  id: 'pulmonary-hypertension',
  for: { status: ['current', 'suspected'], conditions: ['pulmonary-hypertension'] },
  name: { en: 'High pressure in the lungs' },
  checks: { en: 'The pressure measured inside the heart, the cause, and old clots.' },
  see: { en: 'A pulmonary hypertension center.' },
  differs: {
    en: 'The kind must be proved by a heart cath before strong drugs. Old clots can be operated on.',
  },
  questions: [
    {
      id: 'pulmonary-hypertension-1',
      to: 'second',
      words: { en: 'Was the pressure measured by a heart cath?' },
    },
    {
      id: 'pulmonary-hypertension-2',
      to: 'second',
      words: { en: 'Which group am I in, and were old clots ruled out?' },
    },
    { id: 'pulmonary-hypertension-3', to: 'second', words: { en: 'Should I be treated at a center?' } },
  ],
  source: nhlbiPulmonaryHypertension,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Right heart catheterization and cause; facts to be checked.',
  },
  clinician: null,
} satisfies DomainCard;
