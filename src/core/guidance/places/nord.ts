import type { Place } from '../place.ts';

export default {
  id: 'nord',
  for: { status: ['current', 'suspected', 'history'], categories: ['rare_genetic', 'other_serious'] },
  kind: 'organisation',
  countries: ['US'],
  name: { en: 'National Organization for Rare Disorders' },
  what: { en: 'Facts on rare illness, and groups for each.' },
  url: 'https://rarediseases.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
