import type { Place } from '../place.ts';

export default {
  id: 'scleroderma-foundation',
  for: { status: ['current', 'suspected', 'history'], conditions: ['scleroderma'] },
  kind: 'organisation',
  countries: ['US'],
  name: { en: 'National Scleroderma Foundation' },
  what: { en: 'For people with scleroderma.' },
  url: 'https://scleroderma.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
