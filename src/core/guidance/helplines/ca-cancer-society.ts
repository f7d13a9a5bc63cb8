import type { HelpLine } from '../helpline.ts';

export default {
  id: 'ca-cancer-society',
  countries: ['CA'],
  for: 'cancer',
  name: { en: 'Canadian Cancer Society' },
  phone: '1-888-939-3333',
  dial: 'tel:+18889393333',
  hours: { en: 'Weekdays' },
  source: {
    organisation: 'Canadian Cancer Society',
    title: 'Contact us',
    url: 'https://cancer.ca/en/contact-us',
    date: 'undated',
  },
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: '1-888-939-3333.',
  },
} satisfies HelpLine;
