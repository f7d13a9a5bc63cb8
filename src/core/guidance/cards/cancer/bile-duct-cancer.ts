import type { DomainCard } from '../../domain-card.ts';
import bileDuctGenes2022 from '../../sources/bile-duct-genes-2022.ts';
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
  source: bileDuctGenes2022,
  also: [nciLiver],
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports:
      'In the first source: gene changes that a drug can aim at are common, FGFR2 and IDH1 among them, and a team meeting decides. Stents and who can be operated on: to be checked by a clinician.',
  },
  clinician: null,
} satisfies DomainCard;
