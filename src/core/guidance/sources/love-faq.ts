import type { Source } from '../advice.ts';

export default {
  organisation: 'Dr. Susan Love Research Foundation',
  title: 'Frequently Asked Questions',
  url: 'https://www.drsusanloveresearch.org/frequently-asked-questions',
  date: 'undated',
} satisfies Source;
