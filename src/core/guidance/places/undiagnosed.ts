import type { Place } from '../place.ts';

export default {
  id: 'undiagnosed',
  for: { status: ['current', 'suspected', 'history'], categories: ['rare_genetic', 'other_serious'] },
  kind: 'finder',
  countries: ['US'],
  name: { en: 'Undiagnosed Diseases Network' },
  what: { en: 'For people whose illness has no name yet. A doctor writes a letter.' },
  url: 'https://undiagnosed.hms.harvard.edu/apply/',
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'How to apply, and what the letter must hold.',
  },
} satisfies Place;
