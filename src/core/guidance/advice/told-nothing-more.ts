import type { Advice } from '../advice.ts';
import { isMetastatic } from '../facts.ts';
import nccnAyaSecondOpinion from '../sources/nccn-aya-second-opinion.ts';

export default {
  id: 'told-nothing-more',
  urgent: false,
  saysWait: false,
  rank: 163,
  for: {
    status: ['current'],
    conditions: [
      'metastatic-cancer',
      'pancreatic-cancer',
      'mesothelioma',
      'brain-tumor',
      'heart-failure',
      'als',
      'pulmonary-fibrosis',
      'copd',
      'cirrhosis',
      'kidney-failure',
      'transplant',
      'other-cancer',
    ],
  },
  alsoFor: [{ status: ['current'], categories: ['cancer'], facts: isMetastatic, not: ['childhood-cancer'] }],
  title: { en: 'Another team can look for more choices' },
  words: {
    en: 'You can ask another team, and ask about trials. Care that eases pain and worry can go along with treatment.',
  },
  source: nccnAyaSecondOpinion,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'A second opinion is particularly important if your doctor has said there is nothing to be done, or if you are interested in a trial.',
  },
  clinician: null,
  next: 'questions',
} satisfies Advice;
