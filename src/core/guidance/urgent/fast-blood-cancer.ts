import type { Advice } from '../advice.ts';
import acsSecondOpinion from '../sources/acs-second-opinion.ts';
import dartmouthWhenToCall from '../sources/dartmouth-when-to-call.ts';
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
    en: 'Call your doctor’s office today. If it is closed and you feel unwell, call the hospital’s main number and ask for the blood doctor on call. If you feel very ill, call your emergency number now. Some illnesses of the blood are slow and only watched. Some move fast. Ask if yours could be fast, and how long it is safe to wait. If it could be, ask them to call a blood expert for you.',
  },
  caution: true,
  source: leukemiaResearchFoundation,
  also: [acsSecondOpinion, dartmouthWhenToCall],
  checked: {
    on: '2026-11-30',
    against: 'stored copy',
    supports:
      'In fast-growing leukemias some choices may have to be made at once; if unsure there is time, ask your doctor. By night and at weekends a blood cancer clinic is reached through the hospital’s operator, who pages the doctor on call; in danger, an emergency room.',
  },
  clinician: null,
  next: 'call',
} satisfies Advice;
