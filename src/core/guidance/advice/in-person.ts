import type { Advice } from '../advice.ts';
import loveFaq from '../sources/love-faq.ts';
import mskRemote from '../sources/msk-remote.ts';

export default {
  id: 'in-person',
  urgent: false,
  saysWait: false,
  rank: 220,
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
  title: { en: 'When to go in person' },
  words: {
    en: 'Doctors often want to examine you before they give their view. Go in person if surgery is a choice, since an exam can change the plan.',
  },
  source: mskRemote,
  also: [loveFaq],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'For people who may need surgery, in-person appointments are typically recommended.',
  },
  clinician: null,
  next: null,
} satisfies Advice;
