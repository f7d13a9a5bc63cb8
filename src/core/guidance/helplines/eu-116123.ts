import type { HelpLine } from '../helpline.ts';

export default {
  id: 'eu-116123',
  countries: ['EU'],
  for: 'hard hour',
  name: { en: 'Emotional support line (in many EU countries)' },
  phone: '116 123',
  dial: 'tel:116123',
  hours: { en: 'Hours differ by country' },
  source: {
    organisation: 'European Commission',
    title: '116 helplines',
    url: 'https://digital-strategy.ec.europa.eu/en/policies/116-helplines',
    date: 'undated',
  },
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: '116 123 is kept for emotional support lines in the EU; not every country has one.',
  },
} satisfies HelpLine;
