import type { HelpLine } from '../helpline.ts';

export default {
  id: 'au-emergency',
  countries: ['AU'],
  for: 'emergency',
  name: { en: 'Emergency' },
  phone: '000',
  dial: 'tel:000',
  hours: { en: 'Day and night' },
  source: {
    organisation: 'Lifeline',
    title: 'Telephone crisis support: frequently asked questions',
    url: 'https://lifelineh2h.org.au/get-help/telephone-crisis-support/faqs/',
    date: 'undated',
  },
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'In immediate danger call 000.',
  },
} satisfies HelpLine;
