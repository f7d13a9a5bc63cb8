import type { Source } from '../advice.ts';

export default {
  organisation: 'Children’s Hospital of Philadelphia',
  title: 'Pediatric Cancer Second Opinions',
  url: 'http://www.chop.edu/centers-programs/cancer-center/second-opinions',
  date: 'undated',
} satisfies Source;
