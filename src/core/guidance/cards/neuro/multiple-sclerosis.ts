import type { DomainCard } from '../../domain-card.ts';
import kaisey2019 from '../../sources/kaisey-2019.ts';

export default {
  id: 'multiple-sclerosis',
  for: { status: ['current', 'suspected'], conditions: ['multiple-sclerosis'] },
  name: { en: 'Multiple sclerosis' },
  checks: { en: 'The MRI images, the spinal fluid, and if another illness fits better.' },
  see: { en: 'An MS center.' },
  differs: {
    en: 'Other illnesses look like MS, migraine most of all. Drugs are strong, so be sure of the name.',
  },
  questions: [
    {
      id: 'multiple-sclerosis-1',
      to: 'second',
      words: { en: 'Do I meet the McDonald rules, and what else could it be?' },
    },
    { id: 'multiple-sclerosis-2', to: 'second', words: { en: 'Did you look at my MRI yourself?' } },
    {
      id: 'multiple-sclerosis-3',
      to: 'second',
      words: { en: 'Should I start with a stronger or a milder drug?' },
    },
  ],
  source: kaisey2019,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Almost 1 in 5 referred patients did not meet McDonald criteria and had another diagnosis, most often migraine.',
  },
  clinician: null,
} satisfies DomainCard;
