import { notCancer } from '../families.ts';
import type { QuestionList } from '../question.ts';
import jnjDifferentOpinions from '../sources/jnj-different-opinions.ts';
import medinionChecklist from '../sources/medinion-checklist.ts';
import nbccPathology from '../sources/nbcc-pathology.ts';

export default {
  id: 'second-look',
  for: { status: ['current', 'suspected'] },
  rank: 10,
  questions: [
    {
      id: 'second-look-1',
      to: 'second',
      words: { en: 'Did you look at my slides and scans yourself, or only at the reports?' },
      for: { not: notCancer },
    },
    {
      id: 'second-look-6',
      to: 'second',
      words: { en: 'Did you look at my scans and tests yourself, or only at the reports?' },
      for: { conditions: notCancer },
    },
    {
      id: 'second-look-2',
      to: 'second',
      words: { en: 'Do you agree with the diagnosis and the stage?' },
      for: { not: notCancer },
    },
    {
      id: 'second-look-7',
      to: 'second',
      words: { en: 'Do you agree with the diagnosis, and what else could it be?' },
      for: { conditions: notCancer },
    },
    { id: 'second-look-3', to: 'second', words: { en: 'What would you do first, and why?' } },
    { id: 'second-look-4', to: 'second', words: { en: 'Where does your plan differ from mine, and why?' } },
    {
      id: 'second-look-5',
      to: 'second',
      words: { en: 'What other tests would help, and would they change the plan?' },
    },
  ],
  source: medinionChecklist,
  also: [jnjDifferentOpinions, nbccPathology],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Ask what each doctor saw, how they came to their view and what would change it; reviews should rest on the slides.',
  },
} satisfies QuestionList;
