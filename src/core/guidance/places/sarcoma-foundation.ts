import type { Place } from '../place.ts';

export default {
  id: 'sarcoma-foundation',
  for: { status: ['current', 'suspected', 'history'], conditions: ['sarcoma'] },
  kind: 'organisation',
  countries: ['US'],
  name: { en: 'Sarcoma Foundation of America' },
  what: { en: 'For people with sarcoma.' },
  url: 'https://www.curesarcoma.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
