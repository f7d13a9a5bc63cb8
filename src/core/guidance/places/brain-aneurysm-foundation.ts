import type { Place } from '../place.ts';

export default {
  id: 'brain-aneurysm-foundation',
  for: { status: ['current', 'suspected', 'history'], conditions: ['brain-aneurysm'] },
  kind: 'organisation',
  countries: ['US'],
  name: { en: 'Brain Aneurysm Foundation' },
  what: { en: 'For people with a brain aneurysm.' },
  url: 'https://www.bafound.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
