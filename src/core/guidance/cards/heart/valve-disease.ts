import type { DomainCard } from '../../domain-card.ts';
import heartTeamAorticStenosis from '../../sources/heart-team-aortic-stenosis.ts';
import verusHeartSecondOpinion from '../../sources/verus-heart-second-opinion.ts';

export default {
  id: 'valve-disease',
  for: { status: ['current', 'suspected'], conditions: ['valve-disease'] },
  name: { en: 'Heart valve disease' },
  checks: { en: 'The echo clips, how tight or leaky the valve is, and if it can be repaired.' },
  see: { en: 'A heart team with a valve surgeon and a catheter valve doctor.' },
  differs: {
    en: 'Repair or replace, open or by catheter, tissue or metal: each has a price. Timing is the main question.',
  },
  questions: [
    { id: 'valve-disease-1', to: 'second', words: { en: 'Is it time to act, and what would tell us to?' } },
    {
      id: 'valve-disease-2',
      to: 'second',
      words: { en: 'Can the valve be repaired, and how often do you do that?' },
    },
    {
      id: 'valve-disease-3',
      to: 'second',
      words: { en: 'By catheter or open, and what happens in 10 or 15 years?' },
    },
  ],
  source: verusHeartSecondOpinion,
  also: [heartTeamAorticStenosis],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Valve decisions involve surgery or catheter and the choice of valve over 10 or 15 years; the heart team is invaluable.',
  },
  clinician: null,
} satisfies DomainCard;
