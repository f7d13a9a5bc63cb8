import type { DomainCard } from '../../domain-card.ts';
import nciLiver from '../../sources/nci-liver.ts';

export default {
  id: 'bile-duct-cancer',
  for: { status: ['current', 'suspected'], conditions: ['bile-duct-cancer'] },
  name: { en: 'Bile duct cancer' },
  checks: { en: 'Where in the duct it sits, the vessels, and gene tests such as FGFR2 and IDH1.' },
  see: { en: 'A liver and bile surgeon and an oncologist at a large center.' },
  differs: { en: 'Surgery depends on a skilled team. Stents keep bile flowing while you decide.' },
  questions: [
    {
      id: 'bile-duct-cancer-1',
      to: 'second',
      words: { en: 'Can it be taken out, and who else has looked?' },
    },
    {
      id: 'bile-duct-cancer-2',
      to: 'second',
      words: { en: 'Was the tumor tested for FGFR2, IDH1, HER2 and MSI?' },
    },
    { id: 'bile-duct-cancer-3', to: 'second', words: { en: 'Is a stent needed now, and which kind?' } },
  ],
  source: nciLiver,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Bile duct cancer: site, resectability and gene changes; facts to be checked.',
  },
  clinician: null,
} satisfies DomainCard;
