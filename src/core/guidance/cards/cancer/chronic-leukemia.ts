import type { DomainCard } from '../../domain-card.ts';
import foxChaseLeukemia from '../../sources/fox-chase-leukemia.ts';
import leukemiaResearchFoundation from '../../sources/leukemia-research-foundation.ts';

export default {
  id: 'chronic-leukemia',
  for: { status: ['current', 'suspected'], conditions: ['chronic-leukemia'] },
  name: { en: 'Chronic leukemia' },
  checks: { en: 'The type, and gene tests such as IGHV, TP53 or BCR-ABL.' },
  see: { en: 'A doctor who treats mainly leukemia.' },
  differs: { en: 'Many people do not need treatment at once. When to start is the main question.' },
  questions: [
    {
      id: 'chronic-leukemia-1',
      to: 'second',
      words: { en: 'Do I need treatment now, and what would tell us to start?' },
    },
    { id: 'chronic-leukemia-2', to: 'second', words: { en: 'Were TP53 and IGHV, or BCR-ABL, tested?' } },
    {
      id: 'chronic-leukemia-3',
      to: 'second',
      words: { en: 'Is the treatment for a set time, or for good?' },
    },
  ],
  source: leukemiaResearchFoundation,
  also: [foxChaseLeukemia],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Types of leukemia differ and a hematopathologist should review; typically there is time to think about options.',
  },
  clinician: null,
} satisfies DomainCard;
