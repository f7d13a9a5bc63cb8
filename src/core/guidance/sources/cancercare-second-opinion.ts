import type { Source } from '../advice.ts';

export default {
  organisation: 'CancerCare',
  title: 'When to Get a Second Opinion',
  url: 'https://www.cancercare.org/publications/264-when_to_get_a_second_opinion',
  date: 'undated',
} satisfies Source;
