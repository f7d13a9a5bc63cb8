import type { HelpLine } from '../helpline.ts';

export default {
  id: 'ca-988',
  countries: ['CA'],
  for: 'hard hour',
  name: { en: '9-8-8 Suicide Crisis Helpline' },
  phone: '9-8-8',
  dial: 'tel:988',
  text: '988',
  hours: { en: 'Day and night' },
  source: {
    organisation: '9-8-8 Suicide Crisis Helpline',
    title: '9-8-8',
    url: 'https://988.ca',
    date: 'undated',
  },
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Call or text 9-8-8, day and night.',
  },
} satisfies HelpLine;
