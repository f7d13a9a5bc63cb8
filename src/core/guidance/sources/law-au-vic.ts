import type { Source } from '../advice.ts';

export default {
  organisation: 'Health Complaints Commissioner (Victoria)',
  title: 'Health records',
  url: 'https://hcc.vic.gov.au/public/health-records',
  date: 'undated',
} satisfies Source;
