import type { HelpLine } from '../helpline.ts';

export default {
  id: 'eu-emergency',
  countries: ['EU', 'IE'],
  for: 'emergency',
  name: { en: 'Emergency' },
  phone: '112',
  dial: 'tel:112',
  hours: { en: 'Day and night' },
  source: {
    organisation: 'European Parliament news (news.lt)',
    title: '112: Europe’s lifeline',
    url: 'https://news.lt/Society/112---Europes-lifeline.im?f=c&id=225837&p=7',
    date: '2010-02-12',
  },
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: '112 reaches police, fire brigade or ambulance anywhere in the EU, free, from any phone.',
  },
} satisfies HelpLine;
