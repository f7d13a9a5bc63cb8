import type { HelpLine } from '../helpline.ts';

export default {
  id: 'ca-emergency',
  countries: ['CA'],
  for: 'emergency',
  name: { en: 'Emergency' },
  phone: '911',
  dial: 'tel:911',
  hours: { en: 'Day and night' },
  source: {
    organisation: 'Government of Canada',
    title: 'Emergency services',
    url: 'https://www.canada.ca',
    date: 'undated',
  },
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: '911 is the emergency number in Canada.',
  },
} satisfies HelpLine;
