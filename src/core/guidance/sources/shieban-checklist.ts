import type { Source } from '../advice.ts';

export default {
  organisation: 'Motaz Shieban, surgeon',
  title: 'Second Opinion Checklist',
  url: 'https://www.motazshieban.com/blog/second-opinion-checklist',
  date: 'undated',
} satisfies Source;
