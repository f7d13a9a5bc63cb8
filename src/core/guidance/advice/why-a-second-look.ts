import type { Advice } from '../advice.ts';
import acsSecondOpinion from '../sources/acs-second-opinion.ts';
import komenSecondOpinion from '../sources/komen-second-opinion.ts';

export default {
  id: 'why-a-second-look',
  urgent: false,
  saysWait: false,
  rank: 150,
  for: { status: ['current'] },
  title: { en: 'What a second opinion can give you' },
  words: {
    en: 'It may match the first, and that can bring peace of mind. It may add detail about your illness. Or it may show other choices to think about.',
  },
  source: acsSecondOpinion,
  also: [komenSecondOpinion],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'A second opinion can bring more information, another treatment option, and more certainty about diagnosis and plan.',
  },
  clinician: null,
  next: null,
} satisfies Advice;
