import type { DomainCard } from '../../domain-card.ts';
import nciNeuroendocrine from '../../sources/nci-neuroendocrine.ts';

export default {
  id: 'neuroendocrine-tumor',
  for: { status: ['current', 'suspected'], conditions: ['neuroendocrine-tumor'] },
  name: { en: 'Neuroendocrine tumor' },
  checks: { en: 'The grade with its Ki-67 number, where it began, and the special scan (DOTATATE PET).' },
  see: { en: 'A neuroendocrine tumor team.' },
  differs: { en: 'Some grow over years. The grade changes the whole plan, so have the slides read again.' },
  questions: [
    {
      id: 'neuroendocrine-tumor-1',
      to: 'second',
      words: { en: 'What is the Ki-67, and do you agree with the grade?' },
    },
    { id: 'neuroendocrine-tumor-2', to: 'second', words: { en: 'Have I had a DOTATATE scan?' } },
    {
      id: 'neuroendocrine-tumor-3',
      to: 'second',
      words: { en: 'Could I be watched, or treated with hormone shots or targeted radiation?' },
    },
  ],
  source: nciNeuroendocrine,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Grade and somatostatin receptor imaging guide care; facts to be checked.',
  },
  clinician: null,
} satisfies DomainCard;
