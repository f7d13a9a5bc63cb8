import type { Source } from '../advice.ts';

export default {
  organisation: 'American Cancer Society',
  title: 'Testing biopsy and cytology specimens: how to learn more',
  url: 'https://www.cancer.org/cancer/diagnosis-staging/tests/testing-biopsy-and-cytology-specimens-for-cancer/how-to-learn-more.html',
  date: 'undated',
} satisfies Source;
