import type { Place } from '../place.ts';

export default {
  id: 'lungevity',
  for: { status: ['current', 'suspected', 'history'], conditions: ['lung-cancer'] },
  kind: 'organisation',
  countries: ['US'],
  name: { en: 'LUNGevity' },
  what: { en: 'For people with lung cancer.' },
  url: 'https://www.lungevity.org',
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Pages on biomarker testing for patients.',
  },
} satisfies Place;
