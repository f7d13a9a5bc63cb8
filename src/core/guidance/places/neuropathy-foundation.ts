import type { Place } from '../place.ts';

export default {
  id: 'neuropathy-foundation',
  for: { status: ['current', 'suspected', 'history'], conditions: ['neuropathy'] },
  kind: 'organisation',
  countries: ['US'],
  name: { en: 'Foundation for Peripheral Neuropathy' },
  what: { en: 'For people with nerve damage.' },
  url: 'https://www.foundationforpn.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
