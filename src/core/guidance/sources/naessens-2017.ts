import type { Source } from '../advice.ts';

export default {
  organisation: 'Journal of Evaluation in Clinical Practice',
  title: 'Van Such M and others: Extent of diagnostic agreement among medical referrals',
  url: 'https://doi.org/10.1111/jep.12747',
  readAt: 'http://www.sandiegouniontribune.com/business/biotech/sd-me-second-opinions-20170404-story.html',
  date: '2017-04-04',
} satisfies Source;
