import type { HelpLine } from '../helpline.ts';

export default {
  id: 'au-lifeline',
  countries: ['AU'],
  for: 'hard hour',
  name: { en: 'Lifeline' },
  phone: '13 11 14',
  dial: 'tel:131114',
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
    supports: '13 11 14, a 24-hour crisis line; free from a mobile phone.',
  },
} satisfies HelpLine;
