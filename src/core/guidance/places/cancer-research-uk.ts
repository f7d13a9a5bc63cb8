import type { Place } from '../place.ts';

export default {
  id: 'cancer-research-uk',
  for: { status: ['current', 'suspected', 'history'], categories: ['cancer'] },
  kind: 'organisation',
  countries: ['GB'],
  name: { en: 'Cancer Research UK' },
  what: { en: 'Plain facts on each cancer, and nurses to ask.' },
  url: 'https://www.cancerresearchuk.org',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Root page of the organisation; its list was not seen.',
  },
} satisfies Place;
