import type { Source } from '../advice.ts';

export default {
  organisation: 'Medinion',
  title: 'Cancer second opinion documents checklist',
  url: 'https://medinion.com/learn/articles/cancer-second-opinion-documents-checklist',
  date: 'undated',
} satisfies Source;
