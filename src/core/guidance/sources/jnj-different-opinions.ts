import type { Source } from '../advice.ts';

export default {
  organisation: 'Cancer.com (Johnson & Johnson)',
  title: 'Managing Different Opinions',
  url: 'https://www.cancer.com/managing-different-opinions',
  date: 'undated',
} satisfies Source;
