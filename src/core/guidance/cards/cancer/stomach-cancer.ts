import type { DomainCard } from '../../domain-card.ts';
import nciStomach from '../../sources/nci-stomach.ts';
import stomachMarkers2023 from '../../sources/stomach-markers-2023.ts';

export default {
  id: 'stomach-cancer',
  for: { status: ['current', 'suspected'], conditions: ['stomach-cancer'] },
  name: { en: 'Stomach cancer' },
  checks: { en: 'How deep it grows, a look inside the belly, and HER2, MSI, PD-L1 and claudin tests.' },
  see: { en: 'A stomach surgeon who does this often, and an oncologist.' },
  differs: {
    en: 'Drugs before and after surgery are common. A keyhole look can find spread that scans miss.',
  },
  questions: [
    { id: 'stomach-cancer-1', to: 'second', words: { en: 'Do I need a keyhole look before surgery?' } },
    { id: 'stomach-cancer-2', to: 'second', words: { en: 'Were HER2, MSI and PD-L1 tested?' } },
    {
      id: 'stomach-cancer-3',
      to: 'second',
      words: { en: 'How much of the stomach must come out, and how will I eat?' },
    },
  ],
  source: stomachMarkers2023,
  also: [nciStomach],
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports:
      'In the first source: HER2, MSI and PD-L1 guide drugs, and claudin 18.2 is newer. The keyhole look, and drugs before and after surgery: to be checked by a clinician.',
  },
  clinician: null,
} satisfies DomainCard;
