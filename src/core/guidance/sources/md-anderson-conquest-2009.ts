import type { Source } from '../advice.ts';

export default {
  organisation: 'MD Anderson Cancer Center',
  title: 'Conquest magazine, 2009',
  url: 'https://www.mdanderson.org',
  date: '2009',
} satisfies Source;
