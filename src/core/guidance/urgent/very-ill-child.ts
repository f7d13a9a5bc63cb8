import type { Advice } from '../advice.ts';
import acsChildSecondOpinion from '../sources/acs-child-second-opinion.ts';
import chopSecondOpinions from '../sources/chop-second-opinions.ts';

export default {
  id: 'very-ill-child',
  urgent: true,
  saysWait: false,
  rank: 19,
  for: { status: ['current', 'suspected'], conditions: ['childhood-cancer'] },
  title: { en: 'A very ill child comes first' },
  words: {
    en: 'Cancer in a child is often treated right away. If your child is very ill, the team may need to start now. You can still ask: can you call a second children’s cancer center today while we start?',
  },
  caution: true,
  source: acsChildSecondOpinion,
  also: [chopSecondOpinions],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Cancer in a child usually needs to be dealt with quickly; doctors can consult colleagues elsewhere; long delays may harm the chance to respond.',
  },
  clinician: null,
  next: 'call',
} satisfies Advice;
