import type { Place } from '../place.ts';

export default {
  id: 'american-cancer-society',
  for: { status: ['current', 'suspected', 'history'], categories: ['cancer'] },
  kind: 'organisation',
  countries: ['US'],
  name: { en: 'American Cancer Society' },
  what: { en: 'Facts on each cancer, and a phone line.' },
  url: 'https://www.cancer.org',
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Pages on seeking a second opinion.',
  },
} satisfies Place;
