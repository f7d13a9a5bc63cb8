import type { Advice } from '../advice.ts';
import macmillanSecondOpinion from '../sources/macmillan-second-opinion.ts';
import medlineplusSecondOpinion from '../sources/medlineplus-second-opinion.ts';

export default {
  id: 'all-right-not-to',
  urgent: false,
  saysWait: false,
  rank: 240,
  for: { status: ['current'] },
  title: { en: 'It is OK not to want one' },
  words: {
    en: 'You may trust your doctor, know about your illness and feel at ease with the plan. Then it is fine to go ahead. Ask if a team meeting has talked about your case already.',
  },
  source: medlineplusSecondOpinion,
  also: [macmillanSecondOpinion],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Your doctor may already have discussed your case with other doctors, for example in a tumor board.',
  },
  clinician: null,
  next: null,
} satisfies Advice;
