import type { Source } from '../advice.ts';

export default {
  organisation: 'Macmillan Cancer Support',
  title: 'Getting a second opinion',
  url: 'https://www.macmillan.org.uk/cancer-information-and-support/treatment/your-treatment-options/getting-a-second-opinion',
  date: 'undated',
} satisfies Source;
