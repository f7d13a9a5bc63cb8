import type { DomainCard } from '../../domain-card.ts';
import nhlbiAnemia from '../../sources/nhlbi-anemia.ts';

export default {
  id: 'blood-disorder',
  for: { status: ['current', 'suspected'], conditions: ['blood-disorder'] },
  name: { en: 'A blood disorder' },
  checks: { en: 'The blood film and marrow, and inherited tests.' },
  see: { en: 'A blood doctor (hematologist) who sees this disorder.' },
  differs: { en: 'Some need no treatment, some a transplant. The name matters.' },
  questions: [
    {
      id: 'blood-disorder-1',
      to: 'second',
      words: { en: 'Did you look at the blood film and marrow yourself?' },
    },
    {
      id: 'blood-disorder-2',
      to: 'second',
      words: { en: 'Does it run in families, and should mine be tested?' },
    },
    {
      id: 'blood-disorder-3',
      to: 'second',
      words: { en: 'Is a transplant or gene treatment a choice for me?' },
    },
  ],
  source: nhlbiAnemia,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Type guides care; facts to be checked.',
  },
  clinician: null,
} satisfies DomainCard;
