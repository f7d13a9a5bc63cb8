import { wordsApart } from './apart.ts';
import { charts } from './en/charts.ts';

/** The words of charts and lists in the language in use. */
export const useChartWords = wordsApart('charts', charts);
