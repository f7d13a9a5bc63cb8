import type { Source } from '../advice.ts';

export default {
  organisation: 'ALS guidance',
  title: 'Second opinion',
  url: 'https://alsguidance.org',
  date: 'undated',
} satisfies Source;
