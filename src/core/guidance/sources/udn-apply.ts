import type { Source } from '../advice.ts';

export default {
  organisation: 'Undiagnosed Diseases Network',
  title: 'How to Apply',
  url: 'https://undiagnosed.hms.harvard.edu/apply/',
  date: 'undated',
} satisfies Source;
