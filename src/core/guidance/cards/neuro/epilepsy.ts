import type { DomainCard } from '../../domain-card.ts';
import epilepsyMisdiagnosis2016 from '../../sources/epilepsy-misdiagnosis-2016.ts';

export default {
  id: 'epilepsy',
  for: { status: ['current', 'suspected'], conditions: ['epilepsy'] },
  name: { en: 'Epilepsy' },
  checks: { en: 'If they are seizures, what kind, and where they start.' },
  see: { en: 'An epilepsy center with video EEG.' },
  differs: {
    en: 'If two medicines have not worked, ask for a center. Fainting and other spells can look like seizures.',
  },
  questions: [
    {
      id: 'epilepsy-1',
      to: 'second',
      words: { en: 'Are these surely seizures, and did you see them on video EEG?' },
    },
    { id: 'epilepsy-2', to: 'second', words: { en: 'Where do they start, and could surgery stop them?' } },
    {
      id: 'epilepsy-3',
      to: 'second',
      words: { en: 'Is it safe for me to drive, bathe alone or get pregnant on this drug?' },
    },
  ],
  source: epilepsyMisdiagnosis2016,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Misdiagnosis of epilepsy remains common and matters for the person.',
  },
  clinician: null,
} satisfies DomainCard;
