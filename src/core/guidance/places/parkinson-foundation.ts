import type { Place } from '../place.ts';

export default {
  id: 'parkinson-foundation',
  for: { status: ['current', 'suspected', 'history'], conditions: ['parkinson'] },
  kind: 'organisation',
  name: { en: 'Parkinson’s Foundation' },
  what: { en: 'For people with Parkinson’s, with a list of centers.' },
  url: 'https://www.parkinson.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
