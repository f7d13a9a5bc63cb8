import type { Source } from '../advice.ts';

export default {
  organisation: 'Government of Alberta',
  title: 'Health Information Act',
  url: 'https://www.alberta.ca/health-information-act.aspx',
  date: 'undated',
} satisfies Source;
