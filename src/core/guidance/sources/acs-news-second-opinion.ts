import type { Source } from '../advice.ts';

export default {
  organisation: 'American Cancer Society',
  title: 'Getting a Second Opinion',
  url: 'https://www.cancer.org/cancer/latest-news/getting-a-second-opinion.html',
  date: 'undated',
} satisfies Source;
