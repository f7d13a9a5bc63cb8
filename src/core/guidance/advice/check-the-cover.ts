import type { Advice } from '../advice.ts';
import komenSecondOpinion from '../sources/komen-second-opinion.ts';

export default {
  id: 'check-the-cover',
  urgent: false,
  saysWait: false,
  rank: 225,
  for: { status: ['current', 'suspected'] },
  title: { en: 'Ask your insurer before you book' },
  words: {
    en: 'Ask if a second opinion is paid for, who is in the network, and if you need a letter or an OK first. Ask if a new look at scans or tissue costs extra. Write down the name and date of the call.',
  },
  source: komenSecondOpinion,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Check with the insurer first; some plans only cover doctors in their network.',
  },
  clinician: null,
  next: 'questions',
} satisfies Advice;
