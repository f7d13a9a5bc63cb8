import type { HelpLine } from '../helpline.ts';

export default {
  id: 'us-nci',
  countries: ['US'],
  for: 'cancer',
  name: { en: 'National Cancer Institute’s Cancer Information Service' },
  phone: '1-800-4-CANCER (1-800-422-6237)',
  dial: 'tel:+18004226237',
  hours: { en: 'Weekdays' },
  source: {
    organisation: 'US National Cancer Institute',
    title: 'Contact',
    url: 'https://www.cancer.gov/contact',
    date: 'undated',
  },
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: '1-800-4-CANCER (1-800-422-6237).',
  },
} satisfies HelpLine;
