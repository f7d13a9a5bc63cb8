import type { Place } from '../place.ts';

export default {
  id: 'canadian-cancer-society',
  for: { status: ['current', 'suspected', 'history'], categories: ['cancer'] },
  kind: 'organisation',
  countries: ['CA'],
  name: { en: 'Canadian Cancer Society' },
  what: { en: 'Facts and support.' },
  url: 'https://cancer.ca',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
