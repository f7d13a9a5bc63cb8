import type { Advice } from '../advice.ts';
import komenSecondOpinion from '../sources/komen-second-opinion.ts';

export default {
  id: 'write-it-down',
  urgent: false,
  saysWait: false,
  rank: 206,
  for: { status: ['current', 'suspected'] },
  title: { en: 'Write your three most pressing questions' },
  words: {
    en: 'A second opinion works best when it answers your own question. Write three. Send them with your records.',
  },
  source: komenSecondOpinion,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Prepare a list of questions to keep the discussion on what matters most to you.',
  },
  clinician: null,
  next: 'questions',
} satisfies Advice;
