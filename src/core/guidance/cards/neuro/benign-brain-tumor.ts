import type { DomainCard } from '../../domain-card.ts';
import nciBrain from '../../sources/nci-brain.ts';

export default {
  id: 'benign-brain-tumor',
  for: { status: ['current', 'suspected'], conditions: ['benign-brain-tumor'] },
  name: { en: 'A brain tumor that is not cancer' },
  checks: { en: 'If it grows, what it presses on, and the name.' },
  see: { en: 'A neurosurgeon for that spot: skull base, pituitary or hearing nerve.' },
  differs: {
    en: 'Not cancer does not mean nothing. Watching, surgery and focused radiation can each be right.',
  },
  questions: [
    {
      id: 'benign-brain-tumor-1',
      to: 'second',
      words: { en: 'Can we watch it, and how often would you scan?' },
    },
    {
      id: 'benign-brain-tumor-2',
      to: 'second',
      words: { en: 'Would focused radiation do instead of surgery?' },
    },
    {
      id: 'benign-brain-tumor-3',
      to: 'second',
      words: { en: 'What could surgery cost me: hearing, sight, face, hormones?' },
    },
  ],
  source: nciBrain,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Site and growth guide watching, surgery or radiation; facts to be checked.',
  },
  clinician: null,
} satisfies DomainCard;
