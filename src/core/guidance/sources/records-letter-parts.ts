import type { Source } from '../advice.ts';

export default {
  organisation: 'LegalClarity',
  title: 'How to write a letter requesting medical records',
  url: 'https://legalclarity.org/how-to-write-a-letter-requesting-medical-records',
  date: 'undated',
} satisfies Source;
