import type { Advice } from '../advice.ts';
import acsSecondOpinion from '../sources/acs-second-opinion.ts';
import oncolinkSecondOpinion from '../sources/oncolink-second-opinion.ts';

export default {
  id: 'ask-how-long',
  urgent: false,
  saysWait: false,
  rank: 110,
  for: { status: ['current', 'suspected'] },
  title: { en: 'Ask: how long can I safely wait?' },
  words: {
    en: 'Make this your first question to your doctor. Only your own doctor can answer it for you. Write down the answer and the date.',
  },
  source: acsSecondOpinion,
  also: [oncolinkSecondOpinion],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Ask your doctor how long you can safely wait before starting treatment; some cancers are slow, others need treatment quickly.',
  },
  clinician: null,
  next: 'questions',
} satisfies Advice;
