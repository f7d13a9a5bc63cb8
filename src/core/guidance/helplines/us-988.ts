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
    organisation: 'Wyoming Department of Health',
    title: '988 Suicide & Crisis Lifeline',
    url: 'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline',
    date: 'undated',
  },
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Free, confidential and open day and night; call or text 988; also for emotional distress of any kind.',
  },
} satisfies HelpLine;
