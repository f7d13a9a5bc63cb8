import type { Source } from '../advice.ts';

export default {
  organisation: 'Government of Manitoba',
  title: 'Frequently asked questions about PHIA',
  url: 'https://www.gov.mb.ca/health/phia/faq.html',
  date: 'undated',
} satisfies Source;
