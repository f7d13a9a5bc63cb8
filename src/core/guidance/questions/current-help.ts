import { notCancer } from '../families.ts';
import type { QuestionList } from '../question.ts';
import acsNewsSecondOpinion from '../sources/acs-news-second-opinion.ts';
import medlineplusSecondOpinion from '../sources/medlineplus-second-opinion.ts';

export default {
  id: 'current-help',
  for: { status: ['current', 'suspected'] },
  rank: 20,
  questions: [
    { id: 'current-help-1', to: 'current', words: { en: 'Who would you send your own family to?' } },
    {
      id: 'current-help-2',
      to: 'current',
      words: { en: 'Will your office send my records, scans and slides?' },
      for: { not: notCancer },
    },
    {
      id: 'current-help-5',
      to: 'current',
      words: { en: 'Will your office send my records and my scans?' },
      for: { conditions: notCancer },
    },
    { id: 'current-help-3', to: 'current', words: { en: 'Are you open to working with the doctor I see?' } },
    {
      id: 'current-help-4',
      to: 'current',
      words: { en: 'Has a team meeting or tumor board talked about my case?' },
      for: { not: notCancer },
    },
    {
      id: 'current-help-6',
      to: 'current',
      words: { en: 'Have doctors of other fields talked about my case with you?' },
      for: { conditions: notCancer },
    },
  ],
  source: acsNewsSecondOpinion,
  also: [medlineplusSecondOpinion],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Ask whom your doctor would see, and for help to arrange it; the case may have been discussed with others already.',
  },
} satisfies QuestionList;
