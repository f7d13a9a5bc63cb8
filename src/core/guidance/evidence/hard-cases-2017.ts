import type { EvidenceCard } from '../evidence-card.ts';
import healthnewsreview2017 from '../sources/healthnewsreview-2017.ts';
import naessens2017 from '../sources/naessens-2017.ts';

export default {
  id: 'hard-cases-2017',
  for: {
    status: ['current', 'suspected'],
    categories: ['rare_genetic', 'autoimmune', 'other_serious', 'organ_failure'],
  },
  rank: 40,
  title: { en: 'Hard-to-name illness at one clinic' },
  says: {
    finding: { en: 'The diagnosis was the same in 12%, made more exact in 66%, and different in 21%.' },
    caveat: {
      en: 'Keep in mind: these were hard cases sent on by family doctors, not cancer, and nobody followed up to see who was right.',
    },
  },
  population: { en: '286 people sent to one US clinic by their family doctors, 2009 and 2010.' },
  n: 286,
  setting: { en: 'A general internal medicine clinic.' },
  changed: { en: 'The clinic’s diagnosis against the one in the referral.' },
  source: naessens2017,
  also: [healthnewsreview2017],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      '286 patients, January 2009 to December 2010, primary care referrals to general internal medicine; 12% same, 66% refined, 21% different; no follow-up on who was right.',
  },
  clinician: null,
} satisfies EvidenceCard;
