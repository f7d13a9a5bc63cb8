import type { Place } from '../place.ts';

export default {
  id: 'hydrocephalus-association',
  for: { status: ['current', 'suspected', 'history'], conditions: ['hydrocephalus'] },
  kind: 'organisation',
  countries: ['US'],
  name: { en: 'Hydrocephalus Association' },
  what: { en: 'For people with fluid on the brain.' },
  url: 'https://www.hydroassoc.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
