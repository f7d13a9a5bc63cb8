import type { Source } from '../advice.ts';

export default {
  organisation: 'NHS England',
  title: 'Subject access requests: information governance guidance',
  url: 'https://transform.england.nhs.uk/information-governance/guidance/',
  date: 'undated',
} satisfies Source;
