import type { Source } from '../advice.ts';

export default {
  organisation: 'BladderCancer.net',
  title: 'The Crucial Role of Pathology',
  url: 'https://bladdercancer.net/living/role-pathology',
  date: 'undated',
} satisfies Source;
