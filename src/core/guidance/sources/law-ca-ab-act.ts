import type { Source } from '../advice.ts';

export default {
  organisation: 'Government of Alberta',
  title: 'Health Information Act: general information',
  url: 'http://www.health.alberta.ca/about/HIA-general-info.html',
  date: 'undated',
} satisfies Source;
