import type { EvidenceCard } from '../evidence-card.ts';
import onega2017 from '../sources/onega-2017.ts';

export default {
  id: 'dcis-reading-2017',
  for: { status: ['current', 'suspected'], conditions: ['breast-in-situ'] },
  rank: 9,
  title: { en: 'Reading DCIS is hard' },
  says: {
    finding: {
      en: 'Doctors in the test agreed with an expert panel in 83% of high-grade cases, but in 46% of low-grade ones.',
    },
    caveat: { en: 'Keep in mind: it was a test with chosen cases, harder than daily work.' },
  },
  population: { en: '2,097 readings of DCIS by 115 pathologists.' },
  n: 2097,
  setting: { en: 'A US test set, each case judged by experts first.' },
  changed: { en: 'A reading that differs from the expert panel.' },
  source: onega2017,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      '115 pathologists; 2,097 interpretations of DCIS; agreement 46% for low grade and 83% for high grade.',
  },
  clinician: null,
} satisfies EvidenceCard;
