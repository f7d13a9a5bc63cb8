import type { Place } from '../place.ts';

export default {
  id: 'scoliosis-society',
  for: { status: ['current', 'suspected', 'history'], conditions: ['scoliosis'] },
  kind: 'organisation',
  name: { en: 'Scoliosis Research Society' },
  what: { en: 'Facts on curved spines, and a list of surgeons.' },
  url: 'https://www.srs.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
