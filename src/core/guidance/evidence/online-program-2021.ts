import type { EvidenceCard } from '../evidence-card.ts';
import clevelandVirtual2021 from '../sources/cleveland-virtual-2021.ts';

export default {
  id: 'online-program-2021',
  for: {
    status: ['current', 'suspected'],
    categories: [
      'cancer',
      'heart',
      'neuro',
      'spine_joint',
      'autoimmune',
      'organ_failure',
      'rare_genetic',
      'other_serious',
    ],
  },
  rank: 35,
  title: { en: 'One online program' },
  says: {
    finding: { en: 'The plan changed in 72% of cases and the diagnosis in 28%.' },
    caveat: {
      en: 'Keep in mind: it is the program’s own count, and people who ask online may have harder cases.',
    },
  },
  population: {
    en: 'People who used one hospital’s online program in its first 18 months; the number is not given.',
  },
  n: null,
  setting: { en: 'A company run by a hospital and an online health firm.' },
  changed: { en: 'Any change in the plan or the diagnosis; not defined further.' },
  source: clevelandVirtual2021,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'In the 18 months since launch, 72% of cases had changes to treatment plans and 28% a change in diagnosis.',
  },
  clinician: null,
} satisfies EvidenceCard;
