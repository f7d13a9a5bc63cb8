import type { DomainCard } from '../../domain-card.ts';
import acsSecondOpinion from '../../sources/acs-second-opinion.ts';
import nciUnknown from '../../sources/nci-unknown.ts';

export default {
  id: 'other-cancer',
  for: { status: ['current', 'suspected'], conditions: ['other-cancer'] },
  name: { en: 'A less common cancer' },
  checks: { en: 'The name itself, read again by an expert in that kind.' },
  see: { en: 'A center that has seen your kind before. A patient group can name one.' },
  differs: { en: 'With a rare cancer, few doctors have seen many. The name is the first thing to check.' },
  questions: [
    {
      id: 'other-cancer-1',
      to: 'second',
      words: { en: 'How many people with this cancer have you treated?' },
    },
    {
      id: 'other-cancer-2',
      to: 'second',
      words: { en: 'Who is the expert in this kind, and will you talk with them?' },
    },
    { id: 'other-cancer-3', to: 'second', words: { en: 'Is there a registry or trial for it?' } },
  ],
  source: acsSecondOpinion,
  also: [nciUnknown],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'A rare or unusual cancer is a reason to ask for a second opinion.',
  },
  clinician: null,
} satisfies DomainCard;
