import type { HelpLine } from '../helpline.ts';

export default {
  id: 'us-988',
  countries: ['US'],
  for: 'hard hour',
  name: { en: '988 Suicide & Crisis Lifeline' },
  phone: '988',
  dial: 'tel:988',
  text: '988',
  hours: { en: 'Day and night' },
  source: {
    organisation: '988 Suicide & Crisis Lifeline',
    title: 'Get help',
    url: 'https://988lifeline.org',
    date: 'undated',
  },
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Call or text 988, day and night.',
  },
} satisfies HelpLine;
