import type { Source } from '../advice.ts';

export default {
  organisation: 'Data Protection Commission (Ireland)',
  title: 'How long will it take?',
  url: 'https://www.dataprotection.ie/en/individuals/know-your-rights/how-long-will-it-take',
  date: 'undated',
} satisfies Source;
