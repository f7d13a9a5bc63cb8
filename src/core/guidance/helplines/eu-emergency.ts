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
    organisation: 'European Commission',
    title: '112: the European emergency number',
    url: 'https://digital-strategy.ec.europa.eu/en/policies/112',
    date: 'undated',
  },
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: '112 is the emergency number in all countries of the EU.',
  },
} satisfies HelpLine;
