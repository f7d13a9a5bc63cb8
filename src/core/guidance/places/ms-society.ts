import type { Place } from '../place.ts';

export default {
  id: 'ms-society',
  for: { status: ['current', 'suspected', 'history'], conditions: ['multiple-sclerosis'] },
  kind: 'organisation',
  countries: ['US'],
  name: { en: 'National Multiple Sclerosis Society' },
  what: { en: 'For people with MS, with a list of centers.' },
  url: 'https://www.nationalmssociety.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
