import type { Place } from '../place.ts';

export default {
  id: 'heart-association',
  for: { status: ['current', 'suspected', 'history'], categories: ['heart'] },
  kind: 'organisation',
  countries: ['US'],
  name: { en: 'American Heart Association' },
  what: { en: 'Facts on the heart and stroke.' },
  url: 'https://www.heart.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
