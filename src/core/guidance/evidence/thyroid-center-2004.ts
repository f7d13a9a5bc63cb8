import type { EvidenceCard } from '../evidence-card.ts';
import thyroidLeeds2004 from '../sources/thyroid-leeds-2004.ts';

export default {
  id: 'thyroid-center-2004',
  for: { status: ['current', 'suspected'], conditions: ['thyroid-cancer'] },
  rank: 5,
  title: { en: 'When experts read thyroid tissue again' },
  says: {
    finding: { en: 'The diagnosis was different in 18%. Care changed for five of the 66.' },
    caveat: { en: 'Keep in mind: it is a small group at one center.' },
  },
  population: { en: '66 people with thyroid tissue sent to one UK center.' },
  n: 66,
  setting: { en: 'A team meeting with an expert pathologist.' },
  changed: { en: 'Another diagnosis on the tissue.' },
  source: thyroidLeeds2004,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: '66 patients; 12 (18%) had a different diagnosis; five had management affected.',
  },
  clinician: null,
} satisfies EvidenceCard;
