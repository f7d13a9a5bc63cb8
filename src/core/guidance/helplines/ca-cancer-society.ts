import type { HelpLine } from '../helpline.ts';

export default {
  id: 'ca-cancer-society',
  countries: ['CA'],
  for: 'cancer',
  name: { en: 'Canadian Cancer Society' },
  phone: '1-888-939-3333',
  dial: 'tel:+18889393333',
  hours: { en: 'Weekdays' },
  source: {
    organisation: 'Canadian Cancer Society',
    title: 'Daffodil Month: 20 years of being here for all Canadians',
    url: 'https://www.cancer.ca/en/about-us/news/national/2016/daffodil-month/?region=ab',
    date: '2016-03-29',
  },
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports:
      'The free Cancer Information Service is at 1-888-939-3333; an earlier release of the society says weekdays.',
  },
} satisfies HelpLine;
