import type { HelpLine } from '../helpline.ts';

export default {
  id: 'au-cancer-council',
  countries: ['AU'],
  for: 'cancer',
  name: { en: 'Cancer Council' },
  phone: '13 11 20',
  dial: 'tel:131120',
  hours: { en: 'Weekdays, 9 am to 5 pm' },
  source: {
    organisation: 'Cancer Council',
    title: 'Support and care',
    url: 'https://cancer.org.au/cancercareguides/support-and-care',
    date: 'undated',
  },
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: '13 11 20, Monday to Friday, 9 am to 5 pm, in each state and territory.',
  },
} satisfies HelpLine;
