import type { Source } from '../advice.ts';

export default {
  organisation: 'Verus Heart',
  title: 'Second Opinions in Heart Surgery: Why They Matter',
  url: 'https://www.verusheart.com/blog-posts/second-opinions-in-heart-surgery-why-they-matter',
  date: '2025-09-24',
} satisfies Source;
