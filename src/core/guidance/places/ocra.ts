import type { Place } from '../place.ts';

export default {
  id: 'ocra',
  for: { status: ['current', 'suspected', 'history'], conditions: ['ovarian-cancer'] },
  kind: 'organisation',
  countries: ['US'],
  name: { en: 'Ovarian Cancer Research Alliance' },
  what: { en: 'For people with ovarian cancer.' },
  url: 'https://ocrahope.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
