import type { Place } from '../place.ts';

export default {
  id: 'komen',
  for: { status: ['current', 'suspected', 'history'], conditions: ['breast-cancer', 'breast-in-situ'] },
  kind: 'organisation',
  countries: ['US'],
  name: { en: 'Susan G. Komen' },
  what: { en: 'For people with breast cancer.' },
  url: 'https://www.komen.org',
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Page on getting a second opinion.',
  },
} satisfies Place;
