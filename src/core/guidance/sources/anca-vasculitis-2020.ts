import type { Source } from '../advice.ts';

export default {
  organisation: 'European Journal of Internal Medicine',
  title: 'ANCA associated vasculitis',
  url: 'https://www.ejinme.com/article/S0953-6205(20)30011-X/fulltext',
  date: '2020-01-29',
} satisfies Source;
