import type { Place } from '../place.ts';

export default {
  id: 'pancan',
  for: { status: ['current', 'suspected', 'history'], conditions: ['pancreatic-cancer'] },
  kind: 'organisation',
  countries: ['US'],
  name: { en: 'Pancreatic Cancer Action Network' },
  what: { en: 'Keeps a list of doctors who see many of these.' },
  url: 'https://pancan.org',
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Maintains information about specialists for patients.',
  },
} satisfies Place;
