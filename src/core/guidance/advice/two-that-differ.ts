import type { Advice } from '../advice.ts';
import jnjDifferentOpinions from '../sources/jnj-different-opinions.ts';

export default {
  id: 'two-that-differ',
  urgent: false,
  saysWait: false,
  rank: 231,
  for: { status: ['current'] },
  title: { en: 'If they differ' },
  words: {
    en: 'Write both plans side by side. Ask each: why this, and what would change your mind? Ask if both saw all of your records. Ask the two doctors to talk. A third view can help. The last one you heard is not right just because it was last.',
  },
  source: jnjDifferentOpinions,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'If opinions differ: go back to the first doctor, ask each how they came to their view, ask both to review it together, consider a third specialist.',
  },
  clinician: null,
  next: 'questions',
} satisfies Advice;
