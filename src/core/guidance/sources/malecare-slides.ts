import type { Source } from '../advice.ts';

export default {
  organisation: 'Malecare',
  title: 'Second Opinion on Biopsy Slides',
  url: 'https://malecare.org/second-opinion-on-biopsy-slides/',
  date: 'undated',
} satisfies Source;
