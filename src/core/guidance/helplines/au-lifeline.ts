import type { HelpLine } from '../helpline.ts';

export default {
  id: 'au-lifeline',
  countries: ['AU'],
  for: 'hard hour',
  name: { en: 'Lifeline' },
  phone: '13 11 14',
  dial: 'tel:131114',
  hours: { en: 'Day and night' },
  source: {
    organisation: 'Lifeline Australia',
    title: 'Get help',
    url: 'https://www.lifeline.org.au',
    date: 'undated',
  },
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: '13 11 14, day and night.',
  },
} satisfies HelpLine;
