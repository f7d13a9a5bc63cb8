import type { Place } from '../place.ts';

export default {
  id: 'kidney-foundation',
  for: { status: ['current', 'suspected', 'history'], conditions: ['kidney-failure', 'kidney-cancer'] },
  kind: 'organisation',
  countries: ['US'],
  name: { en: 'National Kidney Foundation' },
  what: { en: 'For people with kidney illness.' },
  url: 'https://www.kidney.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
