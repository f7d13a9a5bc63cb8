import type { Place } from '../place.ts';

export default {
  id: 'bcan',
  for: { status: ['current', 'suspected', 'history'], conditions: ['bladder-cancer'] },
  kind: 'organisation',
  countries: ['US'],
  name: { en: 'Bladder Cancer Advocacy Network' },
  what: { en: 'For people with bladder cancer.' },
  url: 'https://bcan.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
