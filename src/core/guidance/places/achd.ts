import type { Place } from '../place.ts';

export default {
  id: 'achd',
  for: { status: ['current', 'suspected', 'history'], conditions: ['congenital-heart'] },
  kind: 'finder',
  countries: ['US'],
  name: { en: 'Adult Congenital Heart Association' },
  what: { en: 'A list of clinics for grown-ups with a heart defect from birth.' },
  url: 'https://www.achaheart.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
