import { notCancer } from '../families.ts';
import type { QuestionList } from '../question.ts';
import amaImages from '../sources/ama-images.ts';
import komenSecondOpinion from '../sources/komen-second-opinion.ts';
import massGeneralSlides from '../sources/mass-general-slides.ts';

export default {
  id: 'records-office',
  for: { status: ['current', 'suspected'] },
  rank: 10,
  questions: [
    { id: 'records-office-1', to: 'records', words: { en: 'Which form counts for this?' } },
    {
      id: 'records-office-2',
      to: 'records',
      words: { en: 'Does it cover scans and slides, or do I ask elsewhere?' },
      for: { not: notCancer },
    },
    {
      id: 'records-office-7',
      to: 'records',
      words: { en: 'Does it cover the scans themselves, or do I ask elsewhere?' },
      for: { conditions: notCancer },
    },
    {
      id: 'records-office-3',
      to: 'records',
      words: { en: 'What is the fee, and can you tell me before you start?' },
    },
    { id: 'records-office-4', to: 'records', words: { en: 'When will it be ready?' } },
    { id: 'records-office-5', to: 'records', words: { en: 'Can it go by secure e-mail, portal or upload?' } },
    { id: 'records-office-6', to: 'records', words: { en: 'Who can I call to ask how far it is?' } },
  ],
  source: massGeneralSlides,
  also: [komenSecondOpinion, amaImages],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Slides are asked for apart, with name, date and receiver; a release form may be needed; call to make sure it came.',
  },
} satisfies QuestionList;
