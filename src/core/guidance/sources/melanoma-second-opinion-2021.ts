import type { Source } from '../advice.ts';

export default {
  organisation: 'Frontiers in Medicine',
  title: 'Second Diagnostic Opinion by Experienced Dermatopathologists (2020;7:568946)',
  url: 'https://www.frontiersin.org/articles/10.3389/fmed.2020.568946',
  date: '2021-02-04',
} satisfies Source;
