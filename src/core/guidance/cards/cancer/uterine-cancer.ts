import type { DomainCard } from '../../domain-card.ts';
import nciUterine from '../../sources/nci-uterine.ts';
import uterineGroups2021 from '../../sources/uterine-groups-2021.ts';

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
  source: uterineGroups2021,
  also: [nciUterine],
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports:
      'In the first source: four marker groups (POLE, MMR, p53 and the rest) differ in outlook and may change what is advised after surgery. Keeping the womb and Lynch syndrome: to be checked by a clinician.',
  },
  clinician: null,
} satisfies DomainCard;
