import type { EvidenceCard } from '../evidence-card.ts';
import strosberg2018 from '../sources/strosberg-2018.ts';

export default {
  id: 'slides-read-again-2018',
  for: { status: ['current', 'suspected'], categories: ['cancer'] },
  rank: 8,
  title: { en: 'When the slides are read again' },
  says: {
    finding: { en: '14.2% of the reports differed. Only 2.2% differed in a way that changed care.' },
    caveat: { en: 'Keep in mind: it is one center, and it shows that most changes are small.' },
  },
  population: { en: '8,191 tissue cases from outside hospitals.' },
  n: 8191,
  setting: { en: 'One US cancer center, which reads every outside case again.' },
  changed: { en: 'A major change is one that affects care. The rest, 12.0%, were minor.' },
  source: strosberg2018,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      '8,191 outside surgical pathology cases: 14.2% discordant, 2.2% major (affecting care), 12.0% minor; breast and skin among the lowest.',
  },
  clinician: null,
} satisfies EvidenceCard;
