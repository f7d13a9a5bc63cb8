import type { Place } from '../place.ts';

export default {
  id: 'naftnet',
  for: { status: ['current', 'suspected', 'history'], categories: ['prenatal'] },
  kind: 'finder',
  countries: ['US', 'CA'],
  name: { en: 'North American Fetal Therapy Network' },
  what: { en: 'A list of fetal centers in the US and Canada.' },
  url: 'https://www.naftnet.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
