import type { DomainCard } from '../../domain-card.ts';
import nciEye from '../../sources/nci-eye.ts';
import uvealBrachytherapy2020 from '../../sources/uveal-brachytherapy-2020.ts';
import uvealGenes2020 from '../../sources/uveal-genes-2020.ts';

export default {
  id: 'eye-cancer',
  for: { status: ['current', 'suspected'], conditions: ['eye-cancer'] },
  name: { en: 'Eye cancer' },
  checks: { en: 'The kind, the size, the eye ultrasound and photos, and a gene test of the tumor.' },
  see: { en: 'An eye cancer specialist. There are only a few centers.' },
  differs: { en: 'Saving the eye is often possible. A gene test can tell the risk of spread.' },
  questions: [
    { id: 'eye-cancer-1', to: 'second', words: { en: 'Can the eye and some sight be saved?' } },
    { id: 'eye-cancer-2', to: 'second', words: { en: 'Should the tumor have a gene test?' } },
    { id: 'eye-cancer-3', to: 'second', words: { en: 'How will my liver be checked over time?' } },
  ],
  source: uvealGenes2020,
  also: [uvealBrachytherapy2020, nciEye],
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports:
      'In the first source: a gene test of the tumor sorts low from high risk, and the liver is where it most often spreads. In the second: 78% were treated with radiation that keeps the eye.',
  },
  clinician: null,
} satisfies DomainCard;
