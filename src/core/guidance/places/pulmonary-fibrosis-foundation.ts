import type { Place } from '../place.ts';

export default {
  id: 'pulmonary-fibrosis-foundation',
  for: { status: ['current', 'suspected', 'history'], conditions: ['pulmonary-fibrosis'] },
  kind: 'finder',
  countries: ['US'],
  name: { en: 'Pulmonary Fibrosis Foundation' },
  what: { en: 'A list of centers with a team for scarred lungs.' },
  url: 'https://www.pulmonaryfibrosis.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
