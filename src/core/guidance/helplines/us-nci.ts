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
    title: 'NCI’s Cancer Information Service',
    url: 'http://www.cancer.gov/aboutnci/cis/page1/AllPages/Print',
    date: 'undated',
  },
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: '1-800-4-CANCER (1-800-422-6237), free, English and Spanish, Monday to Friday.',
  },
} satisfies HelpLine;
