import type { Source } from '../advice.ts';

export default {
  organisation: 'Mind',
  title: 'Complaining to the ICO',
  url: 'https://www.mind.org.uk/information-support/legal-rights/personal-information/complaining-to-the-ico/',
  date: 'undated',
} satisfies Source;
