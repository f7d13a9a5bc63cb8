import type { Place } from '../place.ts';

export default {
  id: 'copd-foundation',
  for: { status: ['current', 'suspected', 'history'], conditions: ['copd'] },
  kind: 'organisation',
  countries: ['US'],
  name: { en: 'COPD Foundation' },
  what: { en: 'For people with COPD.' },
  url: 'https://www.copdfoundation.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
