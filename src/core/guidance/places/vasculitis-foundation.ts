import type { Place } from '../place.ts';

export default {
  id: 'vasculitis-foundation',
  for: { status: ['current', 'suspected', 'history'], conditions: ['vasculitis'] },
  kind: 'organisation',
  name: { en: 'Vasculitis Foundation' },
  what: { en: 'For people with vasculitis.' },
  url: 'https://www.vasculitisfoundation.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
