import type { EvidenceCard } from '../evidence-card.ts';
import gamache2012 from '../sources/gamache-2012.ts';

export default {
  id: 'spine-us-2012',
  for: { status: ['current', 'suspected'], categories: ['spine_joint'] },
  rank: 29,
  title: { en: 'Spine surgery, another surgeon’s count' },
  says: {
    finding: { en: 'For 44.5% of those told to have surgery, this surgeon advised no surgery.' },
    caveat: {
      en: 'Keep in mind: it is one surgeon’s own practice, and nobody checked later who did better.',
    },
  },
  population: { en: '155 people who came for a second, third or fourth opinion on spine surgery.' },
  n: 155,
  setting: { en: 'One US surgeon’s practice over 14 months.' },
  changed: { en: 'No surgery advised, where another surgeon had advised it.' },
  source: gamache2012,
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports:
      '240 patients over 14 months; 155 came for a second to fourth opinion after surgery was advised; no surgery advised for 69 (44.5%).',
  },
  clinician: null,
} satisfies EvidenceCard;
