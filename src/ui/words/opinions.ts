import { wordsApart } from './apart.ts';
import { opinions } from './en/opinions.ts';

/** The words of the opinions in the language in use. */
export const useOpinionWords = wordsApart('opinions', opinions);
