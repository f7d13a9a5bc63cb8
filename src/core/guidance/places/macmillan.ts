import type { Place } from '../place.ts';

export default {
  id: 'macmillan',
  for: { status: ['current', 'suspected', 'history'], categories: ['cancer'] },
  kind: 'organisation',
  countries: ['GB'],
  name: { en: 'Macmillan Cancer Support' },
  what: { en: 'Support and a phone line for people with cancer.' },
  url: 'https://www.macmillan.org.uk',
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Pages on second opinions and a support line.',
  },
} satisfies Place;
