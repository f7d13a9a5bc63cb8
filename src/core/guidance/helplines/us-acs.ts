import type { HelpLine } from '../helpline.ts';

export default {
  id: 'us-acs',
  countries: ['US'],
  for: 'cancer',
  name: { en: 'American Cancer Society' },
  phone: '1-800-227-2345',
  dial: 'tel:+18002272345',
  hours: { en: 'Day and night' },
  source: {
    organisation: 'American Cancer Society',
    title: 'What cancer navigators do',
    url: 'https://cancer.org/cancer/patient-navigation/what-cancer-navigators-do.html',
    date: 'undated',
  },
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: '1-800-227-2345, at any time of day or night.',
  },
} satisfies HelpLine;
