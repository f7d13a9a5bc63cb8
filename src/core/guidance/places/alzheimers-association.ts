import type { Place } from '../place.ts';

export default {
  id: 'alzheimers-association',
  for: { status: ['current', 'suspected', 'history'], conditions: ['dementia'] },
  kind: 'organisation',
  countries: ['US'],
  name: { en: 'Alzheimer’s Association' },
  what: { en: 'For people with memory loss and their families.' },
  url: 'https://www.alz.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
