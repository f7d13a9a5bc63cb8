import type { EvidenceCard } from '../evidence-card.ts';
import greenfield2021 from '../sources/greenfield-2021.ts';
import payne2014 from '../sources/payne-2014.ts';

export default {
  id: 'review-of-studies-2014',
  for: { status: ['current', 'suspected'] },
  rank: 10,
  title: { en: 'Most agree, some change a lot' },
  says: {
    finding: {
      en: 'Most second opinions agreed with the first. In 10% to 62%, a big part of the diagnosis, treatment or outlook changed.',
    },
    caveat: { en: 'Keep in mind: the studies were few, of mixed quality, and about very different people.' },
  },
  population: { en: '7 studies that compared first and second opinions.' },
  n: null,
  setting: { en: 'Patients who asked for a second opinion themselves, in many fields.' },
  changed: {
    en: 'A major change in diagnosis, treatment or outlook. Treatment advice changed more often than diagnosis.',
  },
  source: payne2014,
  also: [greenfield2021],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      '7 articles with agreement data; second opinions typically confirm; 10% to 62% yield a major change; treatment differs more often than diagnosis; 90% of poorly defined conditions stay undiagnosed.',
  },
  clinician: null,
} satisfies EvidenceCard;
