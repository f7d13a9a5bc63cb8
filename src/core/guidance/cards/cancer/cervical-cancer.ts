import type { DomainCard } from '../../domain-card.ts';
import cervicalOpen2021 from '../../sources/cervical-open-2021.ts';
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
  source: cervicalOpen2021,
  also: [nciCervical],
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports:
      'In the first source: of 1,373 people with early cancer, those with open surgery lived longer than those with keyhole surgery. Keeping the womb: to be checked by a clinician.',
  },
  clinician: null,
} satisfies DomainCard;
