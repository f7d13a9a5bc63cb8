import type { DomainCard } from '../../domain-card.ts';
import nhlbiCongenital from '../../sources/nhlbi-congenital.ts';

export default {
  id: 'congenital-heart',
  for: { status: ['current', 'suspected'], conditions: ['congenital-heart'] },
  name: { en: 'A heart defect from birth' },
  checks: { en: 'The anatomy on echo, MRI or CT, and the notes of every past operation.' },
  see: { en: 'A congenital heart center, for children or for grown-ups.' },
  differs: { en: 'Each heart is its own. Surgeons need the old operative notes.' },
  questions: [
    {
      id: 'congenital-heart-1',
      to: 'second',
      words: { en: 'How many of this exact defect has your team treated?' },
    },
    {
      id: 'congenital-heart-2',
      to: 'second',
      words: { en: 'Can it wait, and what do we gain or lose by waiting?' },
    },
    {
      id: 'congenital-heart-3',
      to: 'second',
      words: { en: 'What will this mean for sport, work and pregnancy?' },
    },
  ],
  source: nhlbiCongenital,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Type and severity guide care; facts to be checked.',
  },
  clinician: null,
} satisfies DomainCard;
