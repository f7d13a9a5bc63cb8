import type { Advice } from '../advice.ts';
import crukSecondOpinion from '../sources/cruk-second-opinion.ts';
import macmillanSecondOpinion from '../sources/macmillan-second-opinion.ts';

export default {
  id: 'the-downsides',
  urgent: false,
  saysWait: false,
  rank: 242,
  for: { status: ['current'] },
  title: { en: 'Know the downsides too' },
  words: {
    en: 'It can mean travel, cost, a wait, and hearing hard news again. Two views that differ can be confusing. Weigh this with your team.',
  },
  source: crukSecondOpinion,
  also: [macmillanSecondOpinion],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Disadvantages: delay, travel, hearing the diagnosis again, confusion if the opinions differ.',
  },
  clinician: null,
  next: null,
} satisfies Advice;
