import type { Source } from '../advice.ts';

export default {
  organisation: 'US Department of Veterans Affairs',
  title: 'My HealtheVet medical records',
  url: 'https://www.va.gov/my-health/medical-records',
  date: 'undated',
} satisfies Source;
