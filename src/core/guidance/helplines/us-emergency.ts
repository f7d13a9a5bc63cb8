import type { HelpLine } from '../helpline.ts';

export default {
  id: 'us-emergency',
  countries: ['US'],
  for: 'emergency',
  name: { en: 'Emergency' },
  phone: '911',
  dial: 'tel:911',
  hours: { en: 'Day and night' },
  source: {
    organisation: 'Wyoming Department of Health',
    title: '988 Suicide & Crisis Lifeline',
    url: 'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline',
    date: 'undated',
  },
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'In immediate danger call 911.',
  },
} satisfies HelpLine;
