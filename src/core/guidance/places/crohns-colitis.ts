import type { Place } from '../place.ts';

export default {
  id: 'crohns-colitis',
  for: { status: ['current', 'suspected', 'history'], conditions: ['inflammatory-bowel'] },
  kind: 'organisation',
  countries: ['US'],
  name: { en: 'Crohn’s & Colitis Foundation' },
  what: { en: 'For people with Crohn’s or colitis.' },
  url: 'https://www.crohnscolitisfoundation.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
