import type { Place } from '../place.ts';

export default {
  id: 'arthritis-foundation',
  for: { status: ['current', 'suspected', 'history'], conditions: ['rheumatoid-arthritis', 'joint-disease'] },
  kind: 'organisation',
  countries: ['US'],
  name: { en: 'Arthritis Foundation' },
  what: { en: 'For people with arthritis.' },
  url: 'https://www.arthritis.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
