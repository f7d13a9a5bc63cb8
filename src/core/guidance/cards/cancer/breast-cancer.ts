import type { DomainCard } from '../../domain-card.ts';
import { isMetastatic } from '../../facts.ts';
import komenSecondOpinion from '../../sources/komen-second-opinion.ts';
import nbccPathology from '../../sources/nbcc-pathology.ts';

export default {
  id: 'breast-cancer',
  for: {
    status: ['current', 'suspected'],
    conditions: ['breast-cancer'],
    facts: (facts) => !isMetastatic(facts),
  },
  name: { en: 'Breast cancer' },
  checks: {
    en: 'Type, grade and size of the tumor, the margins and nodes. ER, PR and HER2 with their scores. Breast images from more than one year.',
  },
  see: {
    en: 'A breast surgeon, a medical oncologist and a radiation oncologist who meet as a team, and a breast pathologist.',
  },
  differs: {
    en: 'There may be more than one right operation. Drugs before surgery are a choice for some. Have the slides checked before big steps.',
  },
  questions: [
    {
      id: 'breast-cancer-1',
      to: 'second',
      words: { en: 'Do you agree with the type, grade, ER, PR and HER2 after you saw the slides?' },
    },
    {
      id: 'breast-cancer-2',
      to: 'second',
      words: { en: 'Could a smaller operation do as well for me, and why or why not?' },
    },
    { id: 'breast-cancer-3', to: 'second', words: { en: 'Should I have drug treatment before surgery?' } },
    {
      id: 'breast-cancer-4',
      to: 'second',
      words: { en: 'Should I be tested for inherited genes, and would it change the surgery?' },
    },
  ],
  source: nbccPathology,
  also: [komenSecondOpinion],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Two kinds of second opinion, pathology first; another doctor can give a different insight and more options.',
  },
  clinician: null,
} satisfies DomainCard;
