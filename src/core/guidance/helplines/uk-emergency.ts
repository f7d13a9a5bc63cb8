import type { HelpLine } from '../helpline.ts';

export default {
  id: 'uk-emergency',
  countries: ['GB', 'IE'],
  for: 'emergency',
  name: { en: 'Emergency' },
  phone: '999',
  dial: 'tel:999',
  hours: { en: 'Day and night' },
  source: {
    organisation: 'NHS',
    title: 'When to call 999',
    url: 'https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/when-to-call-999/',
    readAt: 'https://wmas.nhs.uk/999-or-111/',
    date: 'undated',
  },
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports:
      'In a life-threatening emergency dial 999 (an NHS ambulance service). That 999 holds in Ireland too is general knowledge.',
  },
} satisfies HelpLine;
