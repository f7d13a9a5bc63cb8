import type { Source } from '../advice.ts';

export default {
  organisation: 'Medicare.gov',
  title: 'Second surgical opinions',
  url: 'https://www.medicare.gov/coverage/second-surgical-opinions',
  date: 'undated',
} satisfies Source;
