import type { EvidenceCard } from '../evidence-card.ts';
import epstein2013 from '../sources/epstein-2013.ts';

export default {
  id: 'spine-us-2013',
  for: { status: ['current', 'suspected'], categories: ['spine_joint'] },
  rank: 30,
  title: { en: 'Spine surgery, one surgeon’s view' },
  says: {
    finding: { en: 'One surgeon judged 60.7% of the planned operations as not needed.' },
    caveat: {
      en: 'Keep in mind: it is the judgment of a single surgeon, with no panel and no control group.',
    },
  },
  population: { en: '183 people who asked for a second opinion on spine surgery.' },
  n: 183,
  setting: { en: 'One US surgeon’s practice.' },
  changed: { en: 'The operation was judged as not needed.' },
  source: epstein2013,
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports:
      '183 seen for a second opinion after an outside surgeon advised surgery: 111 (60.7%) judged unnecessary, 61 (33.3%) the wrong operation, 11 (6%) right.',
  },
  clinician: null,
} satisfies EvidenceCard;
