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
    en: 'Call your emergency number now if your child is hard to wake or finds it hard to breathe. If your child is very ill, the team may need to start right away. You can still ask: can you call a second children’s center today while we start?',
  },
  caution: true,
  source: acsChildSecondOpinion,
  also: [chopSecondOpinions],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Cancer in a child usually needs to be dealt with quickly; doctors can consult colleagues elsewhere; long delays may harm the chance to respond. The signs to call for: general safety advice.',
  },
  clinician: null,
  next: 'call',
} satisfies Advice;
