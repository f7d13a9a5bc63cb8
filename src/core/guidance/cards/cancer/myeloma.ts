import type { DomainCard } from '../../domain-card.ts';
import ashMyeloma2015 from '../../sources/ash-myeloma-2015.ts';
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
  source: ashMyeloma2015,
  also: [nciMyeloma],
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports:
      'In the first source: the early, smoldering kind is told from active myeloma by organ harm and set markers, and its risk is graded; the rules changed so that those at highest risk are treated sooner.',
  },
  clinician: null,
} satisfies DomainCard;
