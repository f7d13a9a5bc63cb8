import type { Advice } from '../advice.ts';
import acsChildSecondOpinion from '../sources/acs-child-second-opinion.ts';
import chopSecondOpinions from '../sources/chop-second-opinions.ts';

export default {
  id: 'a-child-with-cancer',
  urgent: false,
  saysWait: false,
  rank: 105,
  for: { status: ['current'], conditions: ['childhood-cancer'] },
  title: { en: 'For a child with cancer' },
  words: {
    en: 'The best time to ask is before treatment, or in its first weeks. Ask again when the plan changes or the cancer comes back. Your child’s team can send slides and scans to another children’s center.',
  },
  source: chopSecondOpinions,
  also: [acsChildSecondOpinion],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'The best time is before treatment starts or in the first few weeks of therapy.',
  },
  clinician: null,
  next: 'records',
} satisfies Advice;
