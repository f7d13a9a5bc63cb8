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
    organisation: 'Euroalert',
    title: 'European Commission reserves phone numbers',
    url: 'https://euroalert.net/en/news/9357/european-commission-reserves-phone-numbers-for-victims-of-crime-and-non-emergency-medical-hotlines-in-europe',
    date: 'undated',
  },
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      '116 123 is reserved across the EU for emotional support lines; countries put it into operation themselves.',
  },
} satisfies HelpLine;
