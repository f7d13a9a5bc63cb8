import type { Place } from '../place.ts';

export default {
  id: 'orphanet',
  for: {
    status: ['current', 'suspected', 'history'],
    categories: ['rare_genetic', 'other_serious', 'autoimmune'],
  },
  kind: 'finder',
  name: { en: 'Orphanet' },
  what: { en: 'Rare illness: expert centers and groups in Europe and beyond.' },
  url: 'https://www.orpha.net',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
