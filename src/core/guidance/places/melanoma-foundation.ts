import type { Place } from '../place.ts';

export default {
  id: 'melanoma-foundation',
  for: { status: ['current', 'suspected', 'history'], conditions: ['melanoma', 'eye-cancer'] },
  kind: 'organisation',
  countries: ['US'],
  name: { en: 'Melanoma Research Foundation' },
  what: { en: 'For people with melanoma.' },
  url: 'https://melanoma.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
