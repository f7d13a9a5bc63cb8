import type { Place } from '../place.ts';

export default {
  id: 'epilepsy-centers',
  for: { status: ['current', 'suspected', 'history'], conditions: ['epilepsy'] },
  kind: 'finder',
  countries: ['US'],
  name: { en: 'National Association of Epilepsy Centers' },
  what: { en: 'A list of epilepsy centers.' },
  url: 'https://naec-epilepsy.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
