import type { Advice } from '../advice.ts';
import acsSecondOpinion from '../sources/acs-second-opinion.ts';
import cancercareSecondOpinion from '../sources/cancercare-second-opinion.ts';
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
  source: cancercareSecondOpinion,
  also: [acsSecondOpinion, nccnAyaSecondOpinion],
  checked: {
    on: '2026-11-30',
    against: 'stored copy',
    supports:
      'In the first source: people often feel an urge to start treatment as soon as possible; by type and stage there usually is some time before it begins, in which a second opinion may be had. In the second: usually there is time to think; if waiting worries you, talk to your doctor. In the third: most cancers are not that urgent if treatment begins within a few weeks.',
  },
  clinician: null,
  next: 'questions',
} satisfies Advice;
