import type { DomainCard } from '../../domain-card.ts';
import nciMyeloma from '../../sources/nci-myeloma.ts';

export default {
  id: 'myeloma',
  for: { status: ['current', 'suspected'], conditions: ['myeloma'] },
  name: { en: 'Myeloma' },
  checks: { en: 'If it needs treatment yet, the risk group by chromosomes, and bone scans.' },
  see: { en: 'A myeloma doctor. It is worth one visit even if you are treated at home.' },
  differs: { en: 'Early types are watched. Drugs change fast in this field.' },
  questions: [
    {
      id: 'myeloma-1',
      to: 'second',
      words: { en: 'Is this active myeloma or the early kind that is watched?' },
    },
    {
      id: 'myeloma-2',
      to: 'second',
      words: { en: 'Which chromosome changes do I have, and what risk group?' },
    },
    {
      id: 'myeloma-3',
      to: 'second',
      words: { en: 'Is a stem cell transplant right for me now, later, or not at all?' },
    },
  ],
  source: nciMyeloma,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Smoldering or active disease and risk group guide care; facts to be checked.',
  },
  clinician: null,
} satisfies DomainCard;
