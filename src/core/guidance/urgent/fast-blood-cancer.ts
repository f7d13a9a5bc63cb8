import type { Advice } from '../advice.ts';
import acsSecondOpinion from '../sources/acs-second-opinion.ts';
import leukemiaResearchFoundation from '../sources/leukemia-research-foundation.ts';

export default {
  id: 'fast-blood-cancer',
  urgent: true,
  saysWait: false,
  rank: 11,
  for: {
    status: ['current', 'suspected'],
    conditions: ['lymphoma', 'chronic-leukemia', 'myeloma', 'myeloid-neoplasm'],
  },
  // Not beside an acute leukemia, which the page has already said is fast.
  alsoFor: [
    {
      status: ['current', 'suspected'],
      categories: ['rare_genetic', 'organ_failure', 'autoimmune', 'other_serious'],
      urgentWords: /blast|leukostasis/i,
    },
  ],
  title: { en: 'Ask today how fast it moves' },
  words: {
    en: 'Some illnesses of the blood move slowly and are only watched. Some move fast. Ask your doctor today if yours could be fast, and how long it is safe to wait. If it could be, ask them to call a blood expert for you now.',
  },
  caution: true,
  source: leukemiaResearchFoundation,
  also: [acsSecondOpinion],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'In fast-growing leukemias some choices may have to be made at once; if unsure there is time, ask your doctor.',
  },
  clinician: null,
  next: 'questions',
} satisfies Advice;
