import type { HelpLine } from '../helpline.ts';

export default {
  id: 'us-emergency',
  countries: ['US', 'CA'],
  for: 'emergency',
  name: { en: 'Emergency' },
  phone: '911',
  dial: 'tel:911',
  hours: { en: 'Day and night' },
  source: {
    organisation: 'National 911 Program',
    title: 'About 911',
    url: 'https://www.911.gov',
    date: 'undated',
  },
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: '911 is the emergency number in the US and Canada.',
  },
} satisfies HelpLine;
