import type { Source } from '../advice.ts';

export default {
  organisation: 'Office of the Australian Information Commissioner',
  title: 'APP guidelines, chapter 12: access to personal information',
  url: 'https://www.oaic.gov.au/privacy/australian-privacy-principles/australian-privacy-principles-guidelines/chapter-12-app-12-access-to-personal-information',
  date: '2019-07-22',
} satisfies Source;
