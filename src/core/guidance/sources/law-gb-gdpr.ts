import type { Source } from '../advice.ts';

export default {
  organisation: 'legislation.gov.uk',
  title: 'UK GDPR, chapter III section 1: Articles 12 and 12A',
  url: 'https://www.legislation.gov.uk/eur/2016/679/chapter/III/section/1',
  date: 'undated',
} satisfies Source;
