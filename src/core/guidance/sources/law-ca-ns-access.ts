import type { Source } from '../advice.ts';

export default {
  organisation: 'Legal Information Society of Nova Scotia',
  title: 'Access to health records',
  url: 'https://www.legalinfo.org/rights-citizenship/access-health-records-ns',
  date: '2022-03',
} satisfies Source;
