import type { Source } from '../advice.ts';

export default {
  organisation: 'Fox Chase Cancer Center',
  title: 'Four Reasons to Get a Second Opinion for Leukemia',
  url: 'https://www.foxchase.org/blog/four-reasons-to-get-a-second-opinion-for-leukemia',
  date: 'undated',
} satisfies Source;
