import type { EvidenceCard } from '../evidence-card.ts';
import { isMetastatic } from '../facts.ts';
import varman2025 from '../sources/varman-2025.ts';

export default {
  id: 'breast-timing-2025',
  for: {
    status: ['current', 'suspected'],
    conditions: ['breast-cancer', 'breast-in-situ'],
    facts: (facts) => !isMetastatic(facts),
  },
  rank: 7,
  title: { en: 'Breast cancer: days to treatment' },
  says: {
    finding: {
      en: 'People who came for a second opinion started after about 41 days. Others started after 35 days.',
    },
    caveat: { en: 'Keep in mind: it is a talk at a meeting, from one center, on early breast cancer only.' },
  },
  population: { en: '226 people newly told of breast cancer in early 2024.' },
  n: 226,
  setting: { en: 'One US hospital. Both groups were inside a 60-day guide.' },
  changed: { en: 'Days from biopsy to the first treatment.' },
  source: varman2025,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: '226 patients, January to July 2024; 41 days against 35 days; guideline is 60 days.',
  },
  clinician: null,
} satisfies EvidenceCard;
