import type { Source } from '../advice.ts';

export default {
  organisation: 'Government of Manitoba',
  title: 'PHIA: information for the public',
  url: 'https://web40.gov.mb.ca/health/phia/public.html',
  date: 'undated',
} satisfies Source;
