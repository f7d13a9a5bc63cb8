import type { Advice } from '../advice.ts';
import medicareBeforeSurgery from '../sources/medicare-before-surgery.ts';

export default {
  id: 'a-planned-wait-elsewhere',
  urgent: false,
  saysWait: true,
  rank: 131,
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
  title: { en: 'Agree on the wait with your doctor' },
  words: {
    en: 'Ask your doctor how long it is safe to wait before a big step. If there is time for a second view, set a date for it. Tell them at once if you feel worse.',
  },
  ifUrgent: {
    en: 'Ask your doctor how much time there is before a big step. Agree on a date. If you feel worse, do not wait for it: call.',
  },
  source: medicareBeforeSurgery,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Consider a second opinion when surgery is advised for a problem that is not an emergency.',
  },
  clinician: null,
  next: 'questions',
} satisfies Advice;
