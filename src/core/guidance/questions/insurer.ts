import { notCancer } from '../families.ts';
import type { QuestionList } from '../question.ts';
import brighamPathology from '../sources/brigham-pathology.ts';
import chiSecondOpinion from '../sources/chi-second-opinion.ts';
import komenSecondOpinion from '../sources/komen-second-opinion.ts';

export default {
  id: 'insurer',
  for: { status: ['current', 'suspected'] },
  rank: 10,
  questions: [
    { id: 'insurer-1', to: 'insurer', words: { en: 'Is a second opinion covered, and do you require one?' } },
    {
      id: 'insurer-2',
      to: 'insurer',
      words: { en: 'Is this doctor in my network, and if not, is there an exception?' },
    },
    {
      id: 'insurer-3',
      to: 'insurer',
      words: { en: 'Do I need a referral or prior approval, who files it, and how long does it take?' },
    },
    { id: 'insurer-4', to: 'insurer', words: { en: 'Is an online opinion covered?' } },
    {
      id: 'insurer-5',
      to: 'insurer',
      words: { en: 'Is a new reading of slides and scans covered?' },
      for: { not: notCancer },
    },
    {
      id: 'insurer-11',
      to: 'insurer',
      words: { en: 'Is a new reading of my scans covered?' },
      for: { conditions: notCancer },
    },
    { id: 'insurer-6', to: 'insurer', words: { en: 'What will I pay myself?' } },
    { id: 'insurer-7', to: 'insurer', words: { en: 'Will you pay for tests that are done again?' } },
    { id: 'insurer-8', to: 'insurer', words: { en: 'Would you pay for a third opinion if the two differ?' } },
    {
      id: 'insurer-9',
      to: 'insurer',
      words: { en: 'May I have your name, the date, and a reference number for this call?' },
    },
    { id: 'insurer-10', to: 'insurer', words: { en: 'Do I have a case manager?' } },
  ],
  source: komenSecondOpinion,
  also: [chiSecondOpinion, brighamPathology],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Call the insurer first: network limits, what is covered, what you may pay for a pathology review.',
  },
} satisfies QuestionList;
