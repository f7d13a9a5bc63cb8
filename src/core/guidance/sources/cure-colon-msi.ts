import type { Source } from '../advice.ts';

export default {
  organisation: 'CURE',
  title: 'Got Colon Cancer? Get Your Tumor Tested',
  url: 'https://www.curetoday.com/view/got-colon-cancer-get-your-tumor-tested',
  date: 'undated',
} satisfies Source;
