import type { Source } from '../advice.ts';

export default {
  organisation: 'Medinion',
  title: 'Different oncology treatment recommendations',
  url: 'https://medinion.com/learn/articles/different-oncology-treatment-recommendations',
  date: 'undated',
} satisfies Source;
