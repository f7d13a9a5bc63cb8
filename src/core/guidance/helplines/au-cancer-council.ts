import type { HelpLine } from '../helpline.ts';

export default {
  id: 'au-cancer-council',
  countries: ['AU'],
  for: 'cancer',
  name: { en: 'Cancer Council' },
  phone: '13 11 20',
  dial: 'tel:131120',
  hours: { en: 'Weekdays' },
  source: {
    organisation: 'Cancer Council',
    title: '13 11 20',
    url: 'https://www.cancer.org.au/support-and-services/cancer-council-13-11-20',
    date: 'undated',
  },
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: '13 11 20.',
  },
} satisfies HelpLine;
