import type { Advice } from '../advice.ts';
import acsSecondOpinion from '../sources/acs-second-opinion.ts';
import nccnAyaSecondOpinion from '../sources/nccn-aya-second-opinion.ts';

export default {
  id: 'good-reasons',
  urgent: false,
  saysWait: false,
  rank: 160,
  for: {
    status: ['current'],
    categories: [
      'cancer',
      'heart',
      'neuro',
      'spine_joint',
      'autoimmune',
      'organ_failure',
      'rare_genetic',
      'other_serious',
    ],
  },
  title: { en: 'Good reasons to ask' },
  words: {
    en: 'You want to know every choice. Your illness is rare. Your doctor is not an expert in it. A big operation is planned. It is hard to talk or be heard. Or you want to be sure. Any one of these is enough.',
  },
  source: acsSecondOpinion,
  also: [nccnAyaSecondOpinion],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Reasons: every option explored, rare cancer, doctor not a specialist in it, trouble communicating, peace of mind.',
  },
  clinician: null,
  next: 'questions',
} satisfies Advice;
