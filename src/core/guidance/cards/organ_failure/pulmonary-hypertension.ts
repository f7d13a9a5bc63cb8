import type { DomainCard } from '../../domain-card.ts';
import cteph2022 from '../../sources/cteph-2022.ts';
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
  source: cteph2022,
  also: [nhlbiPulmonaryHypertension],
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports:
      'In the first source: high pressure from old clots is often missed; a lung scan can rule it out; an expert center should judge who can have surgery, which helps people live longer.',
  },
  clinician: null,
} satisfies DomainCard;
