import type { Source } from '../advice.ts';

export default {
  organisation: 'Cancer',
  title:
    'Newman EA and others: Changes in surgical management resulting from case review at a breast cancer multidisciplinary tumor board',
  url: 'https://acsjournals.onlinelibrary.wiley.com',
  readAt: 'https://psychcentral.com',
  date: '2006-11-30',
} satisfies Source;
