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
    organisation: '9-8-8: Suicide Crisis Helpline',
    title: 'Just in Case: World Suicide Prevention Day',
    url: 'https://www.newswire.ca/news-releases/just-in-case-remember-9-8-8-world-suicide-prevention-day-calls-on-canadians-to-know-save-and-share-this-vital-number-840850016.html',
    date: '2025-09-10',
  },
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Free, confidential, day and night; call or text 9-8-8 (988), in English and French.',
  },
} satisfies HelpLine;
