import type { Source } from '../advice.ts';

export default {
  organisation: 'Each',
  title: 'Accessing your health records',
  url: 'https://each.com.au/about/policies-and-statements/accessing-your-health-records',
  date: 'undated',
} satisfies Source;
