import type { Advice } from '../advice.ts';
import nccnAyaSecondOpinion from '../sources/nccn-aya-second-opinion.ts';

export default {
  id: 'feeling-rushed',
  urgent: false,
  saysWait: true,
  rank: 130,
  for: { status: ['current'], categories: ['cancer'] },
  title: { en: 'It is common to want to start today' },
  words: {
    en: 'Many people feel uneasy and want to start at once. It also matters that the plan is the best one for you. A second opinion before you start can help with that. Ask your doctor first how long you can wait.',
  },
  ifUrgent: {
    en: 'Many people want to start at once, and for some that is right. Ask your doctor today if there is any time for a second opinion. If there is not, start, and ask for one along the way.',
  },
  source: nccnAyaSecondOpinion,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'It is natural to want the cancer out right away; most cancers are not that urgent if treatment begins within a few weeks.',
  },
  clinician: null,
  next: 'questions',
} satisfies Advice;
