import type { DomainCard } from '../../domain-card.ts';
import heartTeamAorticStenosis from '../../sources/heart-team-aortic-stenosis.ts';
import nhlbiValve from '../../sources/nhlbi-valve.ts';

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
      words: { en: 'By catheter or open, and what comes after when that valve wears out?' },
    },
  ],
  source: heartTeamAorticStenosis,
  also: [nhlbiValve],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'For a tight aortic valve, whether to operate or go by catheter is weighed by a heart team of several kinds of doctor. Repair, and tissue or metal: to be checked by a clinician.',
  },
  clinician: null,
} satisfies DomainCard;
