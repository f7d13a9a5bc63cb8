import type { Advice } from '../advice.ts';
import schattnerSecondOpinion from '../sources/schattner-second-opinion.ts';

export default {
  id: 'two-that-agree',
  urgent: false,
  saysWait: false,
  rank: 230,
  for: { status: ['current'] },
  title: { en: 'If two agree, you may stop looking' },
  words: {
    en: 'When two experts agree, more opinions rarely add much. It is all right to stop there and put your strength into care.',
  },
  source: schattnerSecondOpinion,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'The physician-author’s title: a second opinion, maybe a third, rarely a fourth.',
  },
  clinician: null,
  next: null,
} satisfies Advice;
