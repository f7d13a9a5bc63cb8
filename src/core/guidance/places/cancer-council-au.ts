import type { Place } from '../place.ts';

export default {
  id: 'cancer-council-au',
  for: { status: ['current', 'suspected', 'history'], categories: ['cancer'] },
  kind: 'organisation',
  countries: ['AU'],
  name: { en: 'Cancer Council' },
  what: { en: 'Facts, and a phone line in each state.' },
  url: 'https://www.cancer.org.au',
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Support line 13 11 20 in each state and territory.',
  },
} satisfies Place;
