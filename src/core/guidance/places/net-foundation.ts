import type { Place } from '../place.ts';

export default {
  id: 'net-foundation',
  for: { status: ['current', 'suspected', 'history'], conditions: ['neuroendocrine-tumor'] },
  kind: 'organisation',
  name: { en: 'Neuroendocrine Tumor Research Foundation' },
  what: { en: 'For people with a neuroendocrine tumor.' },
  url: 'https://netrf.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
