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
    organisation: 'Triple Zero',
    title: 'Calling Triple Zero',
    url: 'https://www.triplezero.gov.au',
    date: 'undated',
  },
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: '000 is the emergency number in Australia.',
  },
} satisfies HelpLine;
