import type { DomainCard } from '../../domain-card.ts';
import niddkMetabolic from '../../sources/niddk-metabolic.ts';
import udnApply from '../../sources/udn-apply.ts';

export default {
  id: 'metabolic-disease',
  for: { status: ['current', 'suspected'], conditions: ['metabolic-disease'] },
  name: { en: 'A metabolic illness' },
  checks: { en: 'The enzyme or gene test, and the diet or drug plan.' },
  see: { en: 'A metabolic clinic.' },
  differs: { en: 'An emergency letter and diet can be life-saving. Few doctors see many.' },
  questions: [
    {
      id: 'metabolic-disease-1',
      to: 'second',
      words: { en: 'Which enzyme or gene is it, and was it proved?' },
    },
    { id: 'metabolic-disease-2', to: 'second', words: { en: 'May I have an emergency letter to carry?' } },
    { id: 'metabolic-disease-3', to: 'second', words: { en: 'Is there an enzyme or gene treatment?' } },
  ],
  source: niddkMetabolic,
  also: [udnApply],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Specialist clinics and emergency plans; facts to be checked.',
  },
  clinician: null,
} satisfies DomainCard;
