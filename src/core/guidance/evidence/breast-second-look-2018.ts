import type { EvidenceCard } from '../evidence-card.ts';
import garcia2018 from '../sources/garcia-2018.ts';

export default {
  id: 'breast-second-look-2018',
  for: { status: ['current', 'suspected'], conditions: ['breast-cancer', 'breast-in-situ'] },
  rank: 5,
  title: { en: 'Breast cancer at one center' },
  says: {
    finding: { en: 'The diagnosis changed for 43%. More cancer was found in about 23%.' },
    caveat: {
      en: 'Keep in mind: it is one small group at one expert center, and part of the change came from new tests.',
    },
  },
  population: { en: '70 people with breast cancer who came for a second opinion.' },
  n: 70,
  setting: { en: 'One US cancer center with a team meeting, which also did 30 new biopsies.' },
  changed: { en: 'A new or changed diagnosis after the team looked at everything and added tests.' },
  source: garcia2018,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      '70 patients; diagnosis changed for 43%; 22.8% (about 23%) had additional cancers; 30 additional biopsies.',
  },
  clinician: null,
} satisfies EvidenceCard;
