import type { Advice } from '../advice.ts';
import { isMetastatic } from '../facts.ts';
import bmjDelay2020 from '../sources/bmj-delay-2020.ts';

export default {
  id: 'waiting-is-not-free',
  urgent: false,
  saysWait: false,
  rank: 135,
  for: {
    status: ['current'],
    conditions: [
      'bladder-cancer',
      'breast-cancer',
      'colorectal-cancer',
      'lung-cancer',
      'cervical-cancer',
      'head-neck-cancer',
    ],
    facts: (facts) => !isMetastatic(facts),
  },
  title: { en: 'Keep the wait short' },
  words: {
    en: 'For many cancers, treatment can work less well when it starts a month or more late. So plan the second opinion early, and ask both offices for the first dates they have.',
  },
  caution: true,
  source: bmjDelay2020,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Each four-week delay was linked to a higher risk of death for 13 of 17 kinds of cancer treatment (34 studies).',
  },
  clinician: null,
  next: 'questions',
} satisfies Advice;
