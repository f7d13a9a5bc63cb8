import type { Place } from '../place.ts';

export default {
  id: 'mda',
  for: { status: ['current', 'suspected', 'history'], conditions: ['neuromuscular', 'als'] },
  kind: 'organisation',
  countries: ['US'],
  name: { en: 'Muscular Dystrophy Association' },
  what: { en: 'Care centers for muscle and nerve illness.' },
  url: 'https://www.mda.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
