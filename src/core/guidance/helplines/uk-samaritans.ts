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
    on: '2026-11-22',
    against: 'to be checked',
    supports: '116 123, free, day and night.',
  },
} satisfies HelpLine;
