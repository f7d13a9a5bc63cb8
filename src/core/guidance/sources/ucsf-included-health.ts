import type { Source } from '../advice.ts';

export default {
  organisation: 'UCSF Health and Included Health',
  title: 'Expert second opinion',
  url: 'https://includedhealth.com/expert-link/ucsfhealth/',
  date: 'undated',
} satisfies Source;
