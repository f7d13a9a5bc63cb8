import type { EvidenceCard } from '../evidence-card.ts';
import lymphomaMsk2012 from '../sources/lymphoma-msk-2012.ts';
import lymphopath2017 from '../sources/lymphopath-2017.ts';

export default {
  id: 'lymphoma-center-2012',
  for: { status: ['current', 'suspected'], conditions: ['lymphoma'] },
  rank: 5,
  title: { en: 'When experts read lymphoma again' },
  says: {
    finding: { en: 'The diagnosis changed in a way that matters in 17.8% and, five years later, in 16.4%.' },
    caveat: { en: 'Keep in mind: people sent to an expert center may have harder cases than most.' },
  },
  population: { en: '719 people sent to one US cancer center in 2001 and 2006.' },
  n: 719,
  setting: { en: 'The center reads all outside tissue again.' },
  changed: { en: 'A change that would lead to other care under US guidelines.' },
  source: lymphomaMsk2012,
  also: [lymphopath2017],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      '65 of 365 (17.8%) in 2001 and 58 of 354 (16.4%) in 2006, 719 in all: major diagnostic revision.',
  },
  clinician: null,
} satisfies EvidenceCard;
