import type { Source } from '../advice.ts';

export default {
  organisation: 'Government of British Columbia',
  title: 'Health Gateway',
  url: 'https://www.healthgateway.gov.bc.ca',
  date: 'undated',
} satisfies Source;
