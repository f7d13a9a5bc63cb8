import type { Advice } from '../advice.ts';
import { ofChildren } from '../families.ts';
import medicareInteractive from '../sources/medicare-interactive.ts';

export default {
  id: 'medicare-advantage',
  urgent: false,
  saysWait: false,
  rank: 227,
  for: { status: ['current', 'suspected'], countries: ['US'], not: ofChildren },
  title: { en: 'If you have a Medicare Advantage plan' },
  words: {
    en: 'Your plan may have its own rules and costs for a second opinion. Call the plan before you book.',
  },
  source: medicareInteractive,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Medicare Advantage plans may have different cost and coverage rules; contact the plan.',
  },
  clinician: null,
  next: 'questions',
} satisfies Advice;
