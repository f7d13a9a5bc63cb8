import type { DomainCard } from '../../domain-card.ts';
import nciMetastatic from '../../sources/nci-metastatic.ts';

export default {
  id: 'metastatic-cancer',
  for: { status: ['current', 'suspected'], conditions: ['metastatic-cancer'] },
  name: { en: 'Cancer that has spread' },
  checks: { en: 'Where it began, if that is known, and what the spread itself shows under the microscope.' },
  see: {
    en: 'A medical oncologist for the cancer it came from, and a team that eases pain and worry (palliative care).',
  },
  differs: {
    en: 'Where it began decides the drugs. That care can start now, beside treatment. Ask what the goal is for you.',
  },
  questions: [
    {
      id: 'metastatic-cancer-1',
      to: 'second',
      words: { en: 'Do we know where it began, and how sure are you?' },
    },
    {
      id: 'metastatic-cancer-2',
      to: 'second',
      words: { en: 'Was the spread itself tested for markers and genes?' },
    },
    {
      id: 'metastatic-cancer-3',
      to: 'second',
      words: { en: 'What is the goal: cure, control, or comfort?' },
    },
  ],
  source: nciMetastatic,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Metastatic cancer is treated by where it began; markers are tested; facts to be checked.',
  },
  clinician: null,
} satisfies DomainCard;
