import type { Source } from '../advice.ts';

export default {
  organisation: 'Lymphoma Help',
  title: 'Second opinions',
  url: 'https://lymphomahelp.org/second_opinions.htm',
  date: 'undated',
} satisfies Source;
