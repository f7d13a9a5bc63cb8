import type { DomainCard } from '../../domain-card.ts';
import liverSurgery2014 from '../../sources/liver-surgery-2014.ts';
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
  source: liverSurgery2014,
  also: [nciLiver],
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports:
      'In the first source: several fields of doctors decide together; cutting it out suits a liver without cirrhosis or with early cirrhosis (Child-Pugh A); transplant is standard with cirrhosis within set rules.',
  },
  clinician: null,
} satisfies DomainCard;
