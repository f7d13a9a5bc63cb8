import type { Source } from '../advice.ts';

export default {
  organisation: 'Community Law (New Zealand)',
  title: 'How you can access your information and correct it if necessary',
  url: 'https://communitylaw.org.nz/community-law-manual/chapter-9-privacy-and-information/how-you-can-access-your-information-and-correct-it-if-necessary/',
  date: 'undated',
} satisfies Source;
