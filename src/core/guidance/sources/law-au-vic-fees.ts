import type { Source } from '../advice.ts';

export default {
  organisation: 'Health Complaints Commissioner (Victoria)',
  title: 'Case study: high cost to access health records',
  url: 'https://hcc.vic.gov.au/news/complaint-case-study-high-cost-access-health-records',
  date: 'undated',
} satisfies Source;
