import type { DomainCard } from '../../domain-card.ts';
import nciEye from '../../sources/nci-eye.ts';

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
  source: nciEye,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Plaque radiation, proton or removal; gene tests show risk; facts to be checked.',
  },
  clinician: null,
} satisfies DomainCard;
