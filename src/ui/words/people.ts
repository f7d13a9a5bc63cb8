import { wordsApart } from './apart.ts';
import { people } from './en/people.ts';

/** The words of people and calls in the language in use. */
export const usePeopleWords = wordsApart('people', people);
