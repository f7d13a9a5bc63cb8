import type { EvidenceCard } from '../evidence-card.ts';
import greenfield2021 from '../sources/greenfield-2021.ts';

export default {
  id: 'review-of-studies-2021',
  for: { status: ['current', 'suspected'] },
  rank: 12,
  title: { en: 'A newer look at the studies' },
  says: {
    finding: {
      en: 'Many second opinions agreed with the first. In up to 58% of cases, a difference could have mattered a great deal.',
    },
    caveat: {
      en: 'Keep in mind: 58% is the highest figure found in any one study, not the usual one. No study looked at cost.',
    },
  },
  population: { en: '33 articles. 17 of them compared first and second opinions.' },
  n: null,
  setting: { en: 'Patients who asked for a second opinion themselves.' },
  changed: { en: 'A difference that could have a major effect on the patient.' },
  source: greenfield2021,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      '33 articles, 17 on agreement; many confirm; discrepancies with potential major impact in up to 58% of cases; no study of cost effectiveness.',
  },
  clinician: null,
} satisfies EvidenceCard;
