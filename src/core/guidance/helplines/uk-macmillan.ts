import type { HelpLine } from '../helpline.ts';

export default {
  id: 'uk-macmillan',
  countries: ['GB'],
  for: 'cancer',
  name: { en: 'Macmillan Support Line' },
  phone: '0808 808 00 00',
  dial: 'tel:+448088080000',
  hours: { en: 'Every day, 8 am to 8 pm' },
  source: {
    organisation: 'Macmillan Cancer Support',
    title: 'How can Macmillan help me?',
    url: 'https://community.macmillan.org.uk/cancer-blogs/b/community_news/posts/how-can-macmillan-help-me-getting-support-for-world-cancer-day-2024',
    date: '2024-02',
  },
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Free to call on 0808 808 00 00, 8 am to 8 pm, 7 days a week.',
  },
} satisfies HelpLine;
