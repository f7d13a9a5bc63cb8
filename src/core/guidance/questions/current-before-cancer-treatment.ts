import { mildCancers, ofChildren } from '../families.ts';
import type { QuestionList } from '../question.ts';
import nccnAyaSecondOpinion from '../sources/nccn-aya-second-opinion.ts';

export default {
  id: 'current-before-cancer-treatment',
  for: { status: ['current', 'suspected'], categories: ['cancer'] },
  rank: 30,
  questions: [
    {
      id: 'current-before-cancer-treatment-1',
      to: 'current',
      words: { en: 'Am I a fit for a trial?' },
      for: { categories: ['cancer'], not: ofChildren },
    },
    {
      id: 'current-before-cancer-treatment-2',
      to: 'current',
      words: { en: 'Could treatment affect having children, and should we plan for that first?' },
      for: { categories: ['cancer'], not: ofChildren },
    },
    {
      id: 'current-before-cancer-treatment-3',
      to: 'current',
      words: { en: 'Will care that eases pain and worry be part of this from now on?' },
      for: { categories: ['cancer'], not: mildCancers },
    },
  ],
  source: nccnAyaSecondOpinion,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Interest in a trial is a reason to ask; fertility is part of planning for younger people.',
  },
} satisfies QuestionList;
