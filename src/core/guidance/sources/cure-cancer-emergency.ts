import type { Source } from '../advice.ts';

export default {
  organisation: 'CURE',
  title: 'Preparing for a Cancer-Related Emergency',
  url: 'https://curetoday.com/view/preparing-for-a-cancer-related-emergency',
  date: '2014-09-25',
} satisfies Source;
