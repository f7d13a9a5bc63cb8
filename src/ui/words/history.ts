import { wordsApart } from './apart.ts';
import { history } from './en/history.ts';

/** The words of taking things back in the language in use. */
export const useHistoryWords = wordsApart('history', history);
