import type { Advice } from '../advice.ts';
import acsSecondOpinion from '../sources/acs-second-opinion.ts';
import komenSecondOpinion from '../sources/komen-second-opinion.ts';
import medlineplusSecondOpinion from '../sources/medlineplus-second-opinion.ts';

export default {
  id: 'it-is-always-all-right',
  urgent: false,
  saysWait: false,
  rank: 100,
  for: { status: ['current'] },
  title: { en: 'It is always OK to ask for a second opinion' },
  words: {
    en: 'Another expert can look at your case with fresh eyes. A new diagnosis is reason enough. It is your choice. Most doctors are used to it.',
  },
  source: medlineplusSecondOpinion,
  also: [acsSecondOpinion, komenSecondOpinion],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'It is your right as a patient; you should not worry about asking; doctors are usually happy to help.',
  },
  clinician: null,
  next: 'records',
} satisfies Advice;
