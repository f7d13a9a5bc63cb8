import type { Place } from '../place.ts';

export default {
  id: 'abta',
  for: { status: ['current', 'suspected', 'history'], conditions: ['brain-tumor', 'benign-brain-tumor'] },
  kind: 'organisation',
  countries: ['US'],
  name: { en: 'American Brain Tumor Association' },
  what: { en: 'For people with a brain tumor.' },
  url: 'https://www.abta.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
