import type { Advice } from '../advice.ts';
import { isMetastatic } from '../facts.ts';
import bmjDelay2020 from '../sources/bmj-delay-2020.ts';

export default {
  id: 'waiting-is-not-free',
  urgent: false,
  saysWait: false,
  rank: 135,
  for: {
    status: ['current', 'suspected'],
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
  title: { en: 'Waiting too long can do harm' },
  words: {
    en: 'For many cancers, each extra month before treatment can lower the odds. So plan the second opinion now and keep it quick. Ask both offices for early dates.',
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
  next: 'call',
} satisfies Advice;
