import type { Advice } from '../advice.ts';
import acsNewsSecondOpinion from '../sources/acs-news-second-opinion.ts';
import komenSecondOpinion from '../sources/komen-second-opinion.ts';
import medlineplusSecondOpinion from '../sources/medlineplus-second-opinion.ts';

export default {
  id: 'most-doctors-welcome-it',
  urgent: false,
  saysWait: false,
  rank: 172,
  for: { status: ['current', 'suspected'] },
  title: { en: 'Most doctors welcome it' },
  words: {
    en: 'Doctors are used to this and many help you arrange it. Your doctor should not talk you out of it. If yours says there is no time, ask why, and who they could phone for you.',
  },
  source: komenSecondOpinion,
  also: [medlineplusSecondOpinion, acsNewsSecondOpinion],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Your doctor should never discourage you from getting a second opinion.',
  },
  clinician: null,
  next: null,
} satisfies Advice;
