import type { Place } from '../place.ts';

export default {
  id: 'blood-cancer-united',
  for: {
    status: ['current', 'suspected', 'history'],
    conditions: ['acute-leukemia', 'chronic-leukemia', 'lymphoma', 'myeloma', 'myeloid-neoplasm'],
  },
  kind: 'organisation',
  countries: ['US'],
  name: { en: 'Blood Cancer United (Leukemia & Lymphoma Society)' },
  what: { en: 'For people with a blood cancer.' },
  url: 'https://bloodcancerunited.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
