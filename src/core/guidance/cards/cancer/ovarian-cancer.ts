import type { DomainCard } from '../../domain-card.ts';
import nciOvarian from '../../sources/nci-ovarian.ts';
import ovarianDrugsFirst2021 from '../../sources/ovarian-drugs-first-2021.ts';

export default {
  id: 'ovarian-cancer',
  for: { status: ['current', 'suspected'], conditions: ['ovarian-cancer'] },
  name: { en: 'Ovarian cancer' },
  checks: { en: 'The type and grade, how far it went, and BRCA and HRD tests.' },
  see: { en: 'A gynecologic oncologist.' },
  differs: { en: 'Surgery first or drugs first is a key choice. How much is left after surgery matters.' },
  questions: [
    {
      id: 'ovarian-cancer-1',
      to: 'second',
      words: { en: 'Should surgery come first or drugs first for me, and why?' },
    },
    {
      id: 'ovarian-cancer-2',
      to: 'second',
      words: { en: 'How many of these operations do you do in a year?' },
    },
    {
      id: 'ovarian-cancer-3',
      to: 'second',
      words: { en: 'Were BRCA and HRD tested, in blood and in the tumor?' },
    },
  ],
  source: ovarianDrugsFirst2021,
  also: [nciOvarian],
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports:
      'In the first source: surgery first, or drugs first and surgery in between, are both used; who should have which is not decided alike everywhere. BRCA and HRD: to be checked by a clinician.',
  },
  clinician: null,
} satisfies DomainCard;
