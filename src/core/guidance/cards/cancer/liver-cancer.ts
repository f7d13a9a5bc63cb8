import type { DomainCard } from '../../domain-card.ts';
import nciLiver from '../../sources/nci-liver.ts';

export default {
  id: 'liver-cancer',
  for: { status: ['current', 'suspected'], conditions: ['liver-cancer'] },
  name: { en: 'Liver cancer' },
  checks: {
    en: 'If it is liver cancer or spread from elsewhere, how many spots, and how well the liver works.',
  },
  see: {
    en: 'A liver team: surgeon, liver doctor, scan-guided treatment doctor, oncologist, transplant doctor.',
  },
  differs: { en: 'The liver’s own health decides as much as the tumor. Transplant is a choice for some.' },
  questions: [
    { id: 'liver-cancer-1', to: 'second', words: { en: 'Am I within the rules for a transplant?' } },
    { id: 'liver-cancer-2', to: 'second', words: { en: 'Could heat, surgery or radiation destroy it?' } },
    {
      id: 'liver-cancer-3',
      to: 'second',
      words: { en: 'How good is my liver: what is my Child-Pugh score?' },
    },
  ],
  source: nciLiver,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Liver function and tumor extent guide treatment; facts to be checked.',
  },
  clinician: null,
} satisfies DomainCard;
