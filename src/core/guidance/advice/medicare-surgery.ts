import type { Advice } from '../advice.ts';
import { bloodCancers, ofChildren } from '../families.ts';
import medicareInteractive from '../sources/medicare-interactive.ts';
import medicareSecondSurgical from '../sources/medicare-second-surgical.ts';

export default {
  id: 'medicare-surgery',
  urgent: false,
  saysWait: false,
  rank: 226,
  for: {
    status: ['current', 'suspected'],
    countries: ['US'],
    categories: ['cancer', 'heart', 'spine_joint'],
    not: [...bloodCancers, ...ofChildren],
  },
  alsoFor: [
    {
      status: ['current', 'suspected'],
      countries: ['US'],
      conditions: [
        'benign-brain-tumor',
        'brain-aneurysm',
        'hydrocephalus',
        'epilepsy',
        'parkinson',
        'inflammatory-bowel',
        'transplant',
      ],
    },
  ],
  title: { en: 'Medicare and second opinions' },
  words: {
    en: 'Medicare Part B helps pay for a second opinion on surgery that you need and that is not an emergency. You pay 20% of the amount Medicare approves, after the deductible. If the two views differ, it helps pay for a third.',
  },
  source: medicareSecondSurgical,
  also: [medicareInteractive],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Part B covers a second opinion for medically necessary, non-emergency surgery; you pay 20% of the approved amount after the deductible; it helps pay for a third if they differ.',
  },
  clinician: null,
  next: 'questions',
} satisfies Advice;
