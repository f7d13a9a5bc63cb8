import type { Source } from '../advice.ts';

export default {
  organisation: 'Health Law Central',
  title: 'Access to health information',
  url: 'http://www.healthlawcentral.com/health-care-information/access/',
  date: 'undated',
} satisfies Source;
