import type { HelpLine } from '../helpline.ts';

export default {
  id: 'us-acs',
  countries: ['US'],
  for: 'cancer',
  name: { en: 'American Cancer Society' },
  phone: '1-800-227-2345',
  dial: 'tel:+18002272345',
  hours: { en: 'Day and night' },
  source: {
    organisation: 'American Cancer Society',
    title: 'Contact us',
    url: 'https://www.cancer.org/about-us/online-help/contact-us.html',
    date: 'undated',
  },
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: '1-800-227-2345, day and night.',
  },
} satisfies HelpLine;
