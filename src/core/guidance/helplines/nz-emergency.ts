import type { HelpLine } from '../helpline.ts';

export default {
  id: 'nz-emergency',
  countries: ['NZ'],
  for: 'emergency',
  name: { en: 'Emergency' },
  phone: '111',
  dial: 'tel:111',
  hours: { en: 'Day and night' },
  source: {
    organisation: 'New Zealand Police',
    title: '111 emergency',
    url: 'https://www.police.govt.nz/contact-us/111',
    date: 'undated',
  },
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: '111 is the emergency number in New Zealand.',
  },
} satisfies HelpLine;
