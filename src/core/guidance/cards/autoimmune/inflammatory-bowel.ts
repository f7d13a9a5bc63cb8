import type { DomainCard } from '../../domain-card.ts';
import niddkCrohns from '../../sources/niddk-crohns.ts';

export default {
  id: 'inflammatory-bowel',
  for: { status: ['current', 'suspected'], conditions: ['inflammatory-bowel'] },
  name: { en: 'Crohn’s disease or colitis' },
  checks: { en: 'The scope and biopsies, the scans of the small bowel, and infection ruled out.' },
  see: { en: 'An IBD clinic with a surgeon.' },
  differs: { en: 'Which of the two it is can change. Before surgery or a lifelong drug, ask.' },
  questions: [
    {
      id: 'inflammatory-bowel-1',
      to: 'second',
      words: { en: 'Is it Crohn’s or colitis, and do the biopsies fit?' },
    },
    {
      id: 'inflammatory-bowel-2',
      to: 'second',
      words: { en: 'Did we measure drug levels before we change drugs?' },
    },
    {
      id: 'inflammatory-bowel-3',
      to: 'second',
      words: { en: 'Is there a way to avoid or shrink the surgery?' },
    },
  ],
  source: niddkCrohns,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Type and extent guide care; facts to be checked.',
  },
  clinician: null,
} satisfies DomainCard;
