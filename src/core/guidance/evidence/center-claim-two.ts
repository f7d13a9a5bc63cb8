import type { EvidenceCard } from '../evidence-card.ts';
import mdAndersonConquest2009 from '../sources/md-anderson-conquest-2009.ts';

export default {
  id: 'center-claim-two',
  for: { status: ['current', 'suspected'], categories: ['cancer'] },
  rank: 46,
  title: { en: 'What another center said' },
  says: {
    finding: { en: 'Between 5% and 15% of diagnoses change on a second look.' },
    caveat: { en: 'Keep in mind: it is a remark by one of its leaders in a magazine, not a study.' },
  },
  population: { en: 'Patients sent to one center; the number is not given.' },
  n: null,
  setting: { en: 'One US cancer center, 2009.' },
  changed: { en: 'A change of diagnosis; not defined further.' },
  source: mdAndersonConquest2009,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: '5% to 15% change in diagnosis; a statement of 2009.',
  },
  clinician: null,
} satisfies EvidenceCard;
