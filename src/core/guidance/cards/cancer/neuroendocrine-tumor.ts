import type { DomainCard } from '../../domain-card.ts';
import nciNeuroendocrine from '../../sources/nci-neuroendocrine.ts';
import snmmiNeuroendocrine2018 from '../../sources/snmmi-neuroendocrine-2018.ts';

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
  source: snmmiNeuroendocrine2018,
  also: [nciNeuroendocrine],
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports:
      'In the first source: a PET scan for the somatostatin receptor, such as DOTATATE, is right at first staging, before surgery and when it grows, and better than the older scan. The grade and watching: to be checked by a clinician.',
  },
  clinician: null,
} satisfies DomainCard;
