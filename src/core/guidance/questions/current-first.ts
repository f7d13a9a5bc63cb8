import { mildCancers } from '../families.ts';
import type { QuestionList } from '../question.ts';
import acsSecondOpinion from '../sources/acs-second-opinion.ts';
import oncolinkSecondOpinion from '../sources/oncolink-second-opinion.ts';
import patientResourceSecondOpinion from '../sources/patient-resource-second-opinion.ts';

export default {
  id: 'current-first',
  for: { status: ['current', 'suspected'] },
  rank: 10,
  questions: [
    {
      id: 'current-first-1',
      to: 'current',
      words: { en: 'How long can I safely wait before treatment starts?' },
    },
    { id: 'current-first-2', to: 'current', words: { en: 'What would make it urgent?' } },
    {
      id: 'current-first-3',
      to: 'current',
      words: { en: 'What exactly is the diagnosis, with its type and stage if it has them?' },
    },
    { id: 'current-first-4', to: 'current', words: { en: 'How sure are you, and is any test still out?' } },
    {
      id: 'current-first-5',
      to: 'current',
      words: { en: 'What is the goal: cure, control or comfort?' },
      for: { categories: ['cancer', 'organ_failure'], not: mildCancers },
    },
    {
      id: 'current-first-6',
      to: 'current',
      words: { en: 'What are all my choices, and what if we do nothing for now?' },
    },
  ],
  source: oncolinkSecondOpinion,
  also: [acsSecondOpinion, patientResourceSecondOpinion],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Ask how long you can wait; learn all you can about diagnosis, outlook and options first.',
  },
} satisfies QuestionList;
