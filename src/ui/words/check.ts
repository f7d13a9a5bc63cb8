import { wordsApart } from './apart.ts';
import { check } from './en/check.ts';

/** The words of the page that checks a file in the language in use. */
export const useCheckWords = wordsApart('check', check);
