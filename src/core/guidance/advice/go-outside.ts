import type { Advice } from '../advice.ts';
import komenSecondOpinion from '../sources/komen-second-opinion.ts';
import oncolinkSecondOpinion from '../sources/oncolink-second-opinion.ts';

export default {
  id: 'go-outside',
  urgent: false,
  saysWait: false,
  rank: 190,
  for: { status: ['current', 'suspected'] },
  title: { en: 'Ask someone outside your hospital' },
  words: {
    en: 'People who work together often think alike. Try to see someone from another hospital or group.',
  },
  source: oncolinkSecondOpinion,
  also: [komenSecondOpinion],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Get it from a physician not associated with the first; those who work together tend to share views.',
  },
  clinician: null,
  next: null,
} satisfies Advice;
