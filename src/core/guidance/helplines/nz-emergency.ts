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
    on: '2026-11-29',
    against: 'stored copy',
    supports: 'In an emergency 111 is free to call from cellphones, landlines and phone boxes.',
  },
} satisfies HelpLine;
