import type { DomainCard } from '../../domain-card.ts';
import nciCervical from '../../sources/nci-cervical.ts';

export default {
  id: 'cervical-cancer',
  for: { status: ['current', 'suspected'], conditions: ['cervical-cancer'] },
  name: { en: 'Cervical cancer' },
  checks: { en: 'The size, how deep, the nodes, and the MRI.' },
  see: { en: 'A gynecologic oncologist and a radiation oncologist who does internal radiation.' },
  differs: { en: 'Open or keyhole surgery can differ in outcome. Some can keep the womb.' },
  questions: [
    {
      id: 'cervical-cancer-1',
      to: 'second',
      words: { en: 'Is surgery or radiation with drugs better for my stage?' },
    },
    { id: 'cervical-cancer-2', to: 'second', words: { en: 'If surgery: open or keyhole, and why?' } },
    { id: 'cervical-cancer-3', to: 'second', words: { en: 'Can I keep the womb, or freeze eggs first?' } },
  ],
  source: nciCervical,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Stage decides between surgery and chemoradiation; facts to be checked.',
  },
  clinician: null,
} satisfies DomainCard;
