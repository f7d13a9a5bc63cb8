import type { DomainCard } from '../../domain-card.ts';
import nciUterine from '../../sources/nci-uterine.ts';

export default {
  id: 'uterine-cancer',
  for: { status: ['current', 'suspected'], conditions: ['uterine-cancer'] },
  name: { en: 'Cancer of the womb' },
  checks: { en: 'The type and grade, how deep it grows, and MMR and p53 tests.' },
  see: { en: 'A gynecologic oncologist.' },
  differs: {
    en: 'Marker groups now help choose who needs more than surgery. Lynch syndrome can run in the family.',
  },
  questions: [
    {
      id: 'uterine-cancer-1',
      to: 'second',
      words: { en: 'Were MMR and p53 tested, and which group am I in?' },
    },
    { id: 'uterine-cancer-2', to: 'second', words: { en: 'Which nodes will be checked, and how?' } },
    {
      id: 'uterine-cancer-3',
      to: 'second',
      words: { en: 'If I still want children: is there a way to wait or to treat with hormones?' },
    },
  ],
  source: nciUterine,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Type, grade and depth guide treatment; facts to be checked.',
  },
  clinician: null,
} satisfies DomainCard;
