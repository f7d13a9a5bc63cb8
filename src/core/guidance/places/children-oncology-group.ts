import type { Place } from '../place.ts';

export default {
  id: 'children-oncology-group',
  for: { status: ['current', 'suspected', 'history'], conditions: ['childhood-cancer'] },
  kind: 'finder',
  name: { en: 'Children’s Oncology Group' },
  what: { en: 'Children’s hospitals that work in one trial group.' },
  url: 'https://childrensoncologygroup.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
