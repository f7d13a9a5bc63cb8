import type { Source } from '../advice.ts';

export default {
  organisation: 'US Centers for Disease Control and Prevention',
  title: 'First aid for seizures',
  url: 'https://www.cdc.gov/epilepsy/communications/features/firstaid.htm',
  date: 'undated',
} satisfies Source;
