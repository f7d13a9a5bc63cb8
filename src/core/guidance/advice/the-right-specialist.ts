import type { Advice } from '../advice.ts';
import { bloodCancers } from '../families.ts';
import oncolinkSecondOpinion from '../sources/oncolink-second-opinion.ts';

export default {
  id: 'the-right-specialist',
  urgent: false,
  saysWait: false,
  rank: 200,
  for: {
    status: ['current'],
    categories: [
      'heart',
      'neuro',
      'spine_joint',
      'autoimmune',
      'organ_failure',
      'rare_genetic',
      'other_serious',
    ],
  },
  alsoFor: [{ status: ['current'], conditions: bloodCancers }],
  title: { en: 'Look for an expert in your exact illness' },
  words: {
    en: 'Ask who sees many people with the same illness. A center that treats it every week may know choices that others do not.',
  },
  source: oncolinkSecondOpinion,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'See someone who treats that particular illness on a regular basis.',
  },
  clinician: null,
  next: 'questions',
} satisfies Advice;
