import type { Place } from '../place.ts';

export default {
  id: 'lbbc',
  for: { status: ['current', 'suspected', 'history'], conditions: ['breast-cancer'] },
  kind: 'organisation',
  countries: ['US'],
  name: { en: 'Living Beyond Breast Cancer' },
  what: { en: 'For people with breast cancer, early or spread.' },
  url: 'https://www.lbbc.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
