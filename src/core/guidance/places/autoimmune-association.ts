import type { Place } from '../place.ts';

export default {
  id: 'autoimmune-association',
  for: { status: ['current', 'suspected', 'history'], categories: ['autoimmune'] },
  kind: 'organisation',
  countries: ['US'],
  name: { en: 'Autoimmune Association' },
  what: { en: 'For people with an immune illness.' },
  url: 'https://autoimmune.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
