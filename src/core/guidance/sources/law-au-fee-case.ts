import type { Source } from '../advice.ts';

export default {
  organisation: 'Office of the Privacy Commissioner (Australia)',
  title: 'A v Private Sector Health Service Provider [2004] PrivCmrA 14',
  url: 'http://www.privacy.gov.au/materials/types/casenotes/view/5930',
  date: '2004',
} satisfies Source;
