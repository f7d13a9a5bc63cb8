import type { Place } from '../place.ts';

export default {
  id: 'pha',
  for: { status: ['current', 'suspected', 'history'], conditions: ['pulmonary-hypertension'] },
  kind: 'finder',
  countries: ['US'],
  name: { en: 'Pulmonary Hypertension Association' },
  what: { en: 'A list of centers for high pressure in the lungs.' },
  url: 'https://phassociation.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
