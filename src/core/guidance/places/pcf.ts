import type { Place } from '../place.ts';

export default {
  id: 'pcf',
  for: { status: ['current', 'suspected', 'history'], conditions: ['prostate-cancer'] },
  kind: 'organisation',
  name: { en: 'Prostate Cancer Foundation' },
  what: { en: 'Facts and questions to ask.' },
  url: 'https://www.pcf.org',
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Questions to ask on active surveillance.',
  },
} satisfies Place;
