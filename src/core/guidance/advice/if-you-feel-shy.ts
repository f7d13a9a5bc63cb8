import type { Advice } from '../advice.ts';
import acsNewsSecondOpinion from '../sources/acs-news-second-opinion.ts';

export default {
  id: 'if-you-feel-shy',
  urgent: false,
  saysWait: false,
  rank: 171,
  for: { status: ['current', 'suspected'] },
  title: { en: 'If it feels hard to ask' },
  words: {
    en: 'You can say: I trust you. I am scared, and I want to be sure I have done all I can. Will you help me get a second opinion?',
  },
  source: acsNewsSecondOpinion,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Some people feel shy about telling their doctor; gentle openings are suggested.',
  },
  clinician: null,
  next: 'questions',
} satisfies Advice;
