import type { HelpLine } from '../helpline.ts';

export default {
  id: 'uk-macmillan',
  countries: ['GB'],
  for: 'cancer',
  name: { en: 'Macmillan Support Line' },
  phone: '0808 808 00 00',
  dial: 'tel:+448088080000',
  hours: { en: 'Every day, 8 am to 8 pm' },
  source: {
    organisation: 'Macmillan Cancer Support',
    title: 'Macmillan Support Line',
    url: 'https://www.macmillan.org.uk/about-us/contact-us',
    date: 'undated',
  },
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: '0808 808 00 00, 8 am to 8 pm every day.',
  },
} satisfies HelpLine;
