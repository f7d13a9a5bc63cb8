import type { Place } from '../place.ts';

export default {
  id: 'lupus-foundation',
  for: { status: ['current', 'suspected', 'history'], conditions: ['lupus'] },
  kind: 'organisation',
  countries: ['US'],
  name: { en: 'Lupus Foundation of America' },
  what: { en: 'For people with lupus.' },
  url: 'https://www.lupus.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
