import type { Place } from '../place.ts';

export default {
  id: 'als-association',
  for: { status: ['current', 'suspected', 'history'], conditions: ['als'] },
  kind: 'organisation',
  countries: ['US'],
  name: { en: 'ALS Association' },
  what: { en: 'For people with ALS, with a list of centers. It advises everyone to get a second opinion.' },
  url: 'https://www.als.org',
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'A second opinion is recommended for every person diagnosed.',
  },
} satisfies Place;
