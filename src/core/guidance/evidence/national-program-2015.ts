import type { EvidenceCard } from '../evidence-card.ts';
import meyer2015 from '../sources/meyer-2015.ts';

export default {
  id: 'national-program-2015',
  for: {
    status: ['current', 'suspected'],
    categories: [
      'cancer',
      'heart',
      'neuro',
      'spine_joint',
      'autoimmune',
      'organ_failure',
      'rare_genetic',
      'other_serious',
    ],
  },
  rank: 14,
  title: { en: 'In one large US program' },
  says: {
    finding: { en: 'About 15 in 100 had a changed diagnosis. About 37 in 100 had a changed treatment plan.' },
    caveat: {
      en: 'Keep in mind: people chose to ask, through a benefit at work, and nobody checked later who was right.',
    },
  },
  population: { en: '6,791 second opinions, in all fields of medicine, 2011 and 2012.' },
  n: 6791,
  setting: { en: 'A company’s program for employees. Files were sent in and nurses judged the change.' },
  changed: { en: 'The expert’s advice differed from the first.' },
  source: meyer2015,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      '6,791 second opinions from January 2011 to December 2012; changes in diagnosis (14.8%, about 15 in 100), treatment (37.4%, about 37 in 100).',
  },
  clinician: null,
} satisfies EvidenceCard;
