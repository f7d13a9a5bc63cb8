import type { Source } from '../advice.ts';

export default {
  organisation: 'Anticancer Fund',
  title: 'Do I have time for a second opinion after my cancer was diagnosed?',
  url: 'http://www.anticancerfund.org/questions/do-i-have-time-for-a-second-opinion-after-my-cancer-was-diagnosed',
  date: 'undated',
} satisfies Source;
