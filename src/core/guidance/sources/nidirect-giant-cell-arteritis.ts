import type { Source } from '../advice.ts';

export default {
  organisation: 'nidirect, Northern Ireland',
  title: 'Giant cell arteritis (temporal arteritis)',
  url: 'https://www.nidirect.gov.uk/conditions/giant-cell-arteritis',
  date: 'undated',
} satisfies Source;
