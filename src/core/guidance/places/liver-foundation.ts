import type { Place } from '../place.ts';

export default {
  id: 'liver-foundation',
  for: {
    status: ['current', 'suspected', 'history'],
    conditions: ['cirrhosis', 'liver-cancer', 'bile-duct-cancer'],
  },
  kind: 'organisation',
  countries: ['US'],
  name: { en: 'American Liver Foundation' },
  what: { en: 'For people with liver illness.' },
  url: 'https://liverfoundation.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
