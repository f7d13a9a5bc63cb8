import type { Source } from '../advice.ts';

export default {
  organisation: 'American Cancer Society',
  title: 'What if parents want a second opinion?',
  url: 'https://www.cancer.org/treatment/children-and-cancer/when-your-child-has-cancer/dealing-with-diagnosis/getting-a-second-opinion.html',
  date: '2014-09-22',
} satisfies Source;
