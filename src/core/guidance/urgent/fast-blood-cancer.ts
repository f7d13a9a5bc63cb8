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
  title: { en: 'Ask today how fast it moves' },
  words: {
    en: 'Some blood cancers grow fast and some grow slowly. Ask your doctor today which kind yours is, and how long it is safe to wait. If it is fast, ask your doctor to call a blood cancer center for you now.',
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
  next: 'call',
} satisfies Advice;
