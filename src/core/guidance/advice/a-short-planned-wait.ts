import type { Advice } from '../advice.ts';
import acsSecondOpinion from '../sources/acs-second-opinion.ts';
import nciWhatYouNeed from '../sources/nci-what-you-need.ts';
import oncolinkSecondOpinion from '../sources/oncolink-second-opinion.ts';

export default {
  id: 'a-short-planned-wait',
  urgent: false,
  saysWait: true,
  rank: 131,
  for: { status: ['current'], categories: ['cancer'] },
  title: { en: 'Often there is time, if your doctor agrees' },
  words: {
    en: 'It can take a few weeks to get a second opinion. In most cases, cancer care does not have to start right away. Some kinds grow fast, and for them it does: ask which yours is. Keep the wait short and planned, and agree on it with your doctor.',
  },
  ifUrgent: {
    en: 'A few weeks is too long for some illnesses. Agree on every day of waiting with your doctor. If there is no time, ask your doctor to call another expert for you.',
  },
  source: acsSecondOpinion,
  also: [nciWhatYouNeed, oncolinkSecondOpinion],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'In most cases it is not a problem to take several weeks; the delay usually does not make treatment less effective; discuss any delay with your doctor. Some cancers are slow, others need treatment quickly.',
  },
  clinician: null,
  next: 'questions',
} satisfies Advice;
