import type { Source } from '../advice.ts';

export default {
  organisation: 'American Cancer Society',
  title: 'Seeking a Second Opinion',
  url: 'https://www.cancer.org/cancer/managing-cancer/finding-care/seeking-a-second-opinion.html',
  date: 'undated',
} satisfies Source;
