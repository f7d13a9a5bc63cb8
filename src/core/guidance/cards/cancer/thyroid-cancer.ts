import type { DomainCard } from '../../domain-card.ts';
import thyroidCytology2010 from '../../sources/thyroid-cytology-2010.ts';
import thyroidLeeds2004 from '../../sources/thyroid-leeds-2004.ts';

export default {
  id: 'thyroid-cancer',
  for: { status: ['current', 'suspected'], conditions: ['thyroid-cancer'] },
  name: { en: 'Thyroid cancer' },
  checks: { en: 'The needle sample or the tissue, read again. The size, the nodes and the type.' },
  see: { en: 'A thyroid pathologist and a surgeon who does many thyroids.' },
  differs: { en: 'Many grow slowly. Half, all, or none of the gland may come out.' },
  questions: [
    {
      id: 'thyroid-cancer-1',
      to: 'second',
      words: { en: 'Did a second expert read the needle sample or the slides?' },
    },
    {
      id: 'thyroid-cancer-2',
      to: 'second',
      words: { en: 'Is it enough to take out half the gland, or to watch it?' },
    },
    {
      id: 'thyroid-cancer-3',
      to: 'second',
      words: { en: 'Do I need radioactive iodine, and what would it add?' },
    },
  ],
  source: thyroidLeeds2004,
  also: [thyroidCytology2010],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'A second reading changed the diagnosis or care in some cases; needle samples are hard to read.',
  },
  clinician: null,
} satisfies DomainCard;
