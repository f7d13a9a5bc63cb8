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
    date: 'undated',
  },
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: '999 is the emergency number in the UK and Ireland.',
  },
} satisfies HelpLine;
