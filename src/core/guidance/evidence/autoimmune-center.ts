import type { EvidenceCard } from '../evidence-card.ts';
import narainAutoimmune from '../sources/narain-autoimmune.ts';

export default {
  id: 'autoimmune-center',
  for: { status: ['current', 'suspected'], categories: ['autoimmune'] },
  rank: 5,
  title: { en: 'Sent to a center with an immune illness' },
  says: {
    finding: { en: 'The first and the final diagnosis agreed in 49%.' },
    caveat: {
      en: 'Keep in mind: people sent to a center often have unclear signs, so most people agree more often.',
    },
  },
  population: { en: '476 people sent to one US center over 13 months.' },
  n: 476,
  setting: { en: 'A university center for immune illness.' },
  changed: { en: 'Another final diagnosis than the one they came with.' },
  source: narainAutoimmune,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: '476 patients over 13 months; 49% agreement between referring and final diagnoses.',
  },
  clinician: null,
} satisfies EvidenceCard;
