import type { Source } from '../advice.ts';

export default {
  organisation: 'Epic Systems',
  title: 'Share Everywhere: frequently asked questions',
  url: 'https://shareeverywhere.epic.com/FAQ',
  date: 'undated',
} satisfies Source;
