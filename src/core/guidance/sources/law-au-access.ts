import type { Source } from '../advice.ts';

export default {
  organisation: 'Office of the Australian Information Commissioner',
  title: 'Access your personal information',
  url: 'https://www.oaic.gov.au/privacy/your-privacy-rights/your-personal-information/access-your-personal-information',
  date: 'undated',
} satisfies Source;
