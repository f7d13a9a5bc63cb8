import type { HelpLine } from '../helpline.ts';

export default {
  id: 'uk-samaritans',
  countries: ['GB', 'IE'],
  for: 'hard hour',
  name: { en: 'Samaritans' },
  phone: '116 123',
  dial: 'tel:116123',
  hours: { en: 'Day and night' },
  source: {
    organisation: 'Samaritans',
    title: 'Contact us',
    url: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
    date: 'undated',
  },
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports: '116 123 is free from landlines and mobiles, day and night; in Ireland it is the same number.',
  },
} satisfies HelpLine;
