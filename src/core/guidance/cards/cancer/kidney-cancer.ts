import type { DomainCard } from '../../domain-card.ts';
import nciKidney from '../../sources/nci-kidney.ts';
import smallKidneyMass2017 from '../../sources/small-kidney-mass-2017.ts';

export default {
  id: 'kidney-cancer',
  for: { status: ['current', 'suspected'], conditions: ['kidney-cancer'] },
  name: { en: 'Kidney cancer' },
  checks: { en: 'If the lump is cancer, its size and place, and how well each kidney works.' },
  see: { en: 'A urologic oncologist who does part-kidney surgery often.' },
  differs: { en: 'Part of the kidney can often be kept. Small lumps may be watched.' },
  questions: [
    {
      id: 'kidney-cancer-1',
      to: 'second',
      words: { en: 'Can you take out only the lump and keep the kidney?' },
    },
    { id: 'kidney-cancer-2', to: 'second', words: { en: 'Would a biopsy change the plan?' } },
    {
      id: 'kidney-cancer-3',
      to: 'second',
      words: { en: 'If it is small: how would we watch it, and when would we act?' },
    },
  ],
  source: smallKidneyMass2017,
  also: [nciKidney],
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports:
      'In the first source: about 20% of small lumps are harmless and many others grow slowly; watching, and a biopsy to guide the choice, are increasingly used beside surgery.',
  },
  clinician: null,
} satisfies DomainCard;
