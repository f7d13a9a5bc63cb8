import type { Source } from '../advice.ts';

export default {
  organisation: 'thesecondopinion',
  title: 'For patients',
  url: 'https://thesecondopinion.org/for-patients/',
  date: 'undated',
} satisfies Source;
