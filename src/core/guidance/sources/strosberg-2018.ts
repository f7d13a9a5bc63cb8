import type { Source } from '../advice.ts';

export default {
  organisation: 'Anticancer Research',
  title:
    'Strosberg C and others: Second Opinion Reviews for Cancer Diagnoses in Anatomic Pathology (38:2989)',
  url: 'https://doi.org/10.21873/anticanres.12551',
  readAt:
    'https://docslib.org/doc/12626378/second-opinion-reviews-for-cancer-diagnoses-in-anatomic-pathology',
  date: '2018',
} satisfies Source;
