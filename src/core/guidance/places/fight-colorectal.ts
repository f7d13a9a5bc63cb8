import type { Place } from '../place.ts';

export default {
  id: 'fight-colorectal',
  for: { status: ['current', 'suspected', 'history'], conditions: ['colorectal-cancer'] },
  kind: 'organisation',
  countries: ['US'],
  name: { en: 'Fight Colorectal Cancer' },
  what: { en: 'For people with colon or rectal cancer.' },
  url: 'https://fightcolorectalcancer.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
