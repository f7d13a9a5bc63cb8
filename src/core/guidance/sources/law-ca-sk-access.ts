import type { Source } from '../advice.ts';

export default {
  organisation: 'Public Legal Education Association of Saskatchewan',
  title: 'Access to your medical records',
  url: 'https://www.plea.org/health-1/privacy/access-to-your-medical-records',
  date: 'undated',
} satisfies Source;
