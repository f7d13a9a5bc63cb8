import type { Source } from '../advice.ts';

export default {
  organisation: 'Susan G. Komen',
  title: 'Getting a Second Opinion',
  url: 'https://www.komen.org/breast-cancer/treatment/getting-quality-care/second-opinion/',
  date: 'undated',
} satisfies Source;
