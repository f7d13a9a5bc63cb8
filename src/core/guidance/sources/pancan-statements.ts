import type { Source } from '../advice.ts';

export default {
  organisation: 'Pancreatic Cancer Action Network',
  title: 'Public Statements: consulting with specialists',
  url: 'https://pancan.org',
  readAt: 'https://pancan.azurewebsites.net/for-healthcare-professionals/organizational-statements/',
  date: 'undated',
} satisfies Source;
