import type { Place } from '../place.ts';

export default {
  id: 'stroke-association',
  for: { status: ['current', 'suspected', 'history'], conditions: ['stroke'] },
  kind: 'organisation',
  countries: ['US'],
  name: { en: 'American Stroke Association' },
  what: { en: 'For people after a stroke.' },
  url: 'https://www.stroke.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
