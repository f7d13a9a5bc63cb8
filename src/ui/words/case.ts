import { wordsApart } from './apart.ts';
import { kase } from './en/case.ts';

/** The words of a list and whose it is in the language in use. */
export const useCaseWords = wordsApart('kase', kase);
