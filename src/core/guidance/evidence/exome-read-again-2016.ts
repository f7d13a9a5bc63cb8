import type { EvidenceCard } from '../evidence-card.ts';
import wenger2016 from '../sources/wenger-2016.ts';

export default {
  id: 'exome-read-again-2016',
  for: {
    status: ['current', 'suspected'],
    conditions: ['genetic-condition', 'neuromuscular', 'metabolic-disease'],
  },
  rank: 5,
  title: { en: 'Old gene data, read again' },
  says: {
    finding: { en: 'Reading the same data again gave an answer for 4 of 40 people.' },
    caveat: { en: 'Keep in mind: it is a small group at one center, and most people still had no answer.' },
  },
  population: { en: '40 people whose first gene test gave no answer.' },
  n: 40,
  setting: { en: 'One US university clinic.' },
  changed: { en: 'A definite diagnosis from data that was already there.' },
  source: wenger2016,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: '40 individuals with nondiagnostic exomes; a definitive diagnosis for 4 of 40 (10%).',
  },
  clinician: null,
} satisfies EvidenceCard;
