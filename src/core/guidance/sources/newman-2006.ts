import type { Source } from '../advice.ts';

export default {
  organisation: 'Cancer',
  title:
    'Newman EA and others: Changes in surgical management resulting from case review at a breast cancer multidisciplinary tumor board',
  url: 'https://onlinelibrary.wiley.com/doi/10.1002/cncr.22266/abstract',
  date: '2006-11-15',
} satisfies Source;
