import type { Source } from '../advice.ts';

export default {
  organisation: 'The Doctors Company',
  title: 'Requests for pathology specimens',
  url: 'https://www.thedoctors.com/articles/requests-for-pathology-specimens/',
  date: 'undated',
} satisfies Source;
