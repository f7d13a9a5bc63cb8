import type { QuestionList } from '../question.ts';
import loveFaq from '../sources/love-faq.ts';
import oncolinkSecondOpinion from '../sources/oncolink-second-opinion.ts';

export default {
  id: 'second-life',
  for: { status: ['current', 'suspected'] },
  rank: 30,
  questions: [
    { id: 'second-life-1', to: 'second', words: { en: 'How many people like me do you treat in a year?' } },
    {
      id: 'second-life-2',
      to: 'second',
      words: { en: 'What are the gains, the risks and the day-to-day effects?' },
    },
    { id: 'second-life-3', to: 'second', words: { en: 'What happens if I wait?' } },
    {
      id: 'second-life-4',
      to: 'second',
      words: { en: 'Will you write a report for me and for my own doctor?' },
    },
    { id: 'second-life-5', to: 'second', words: { en: 'Can I be treated near home with your advice?' } },
  ],
  source: loveFaq,
  also: [oncolinkSecondOpinion],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'See someone who treats that illness often; the center can talk with your doctor so that treatment is closer to home.',
  },
} satisfies QuestionList;
