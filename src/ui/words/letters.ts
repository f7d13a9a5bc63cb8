import { wordsApart } from './apart.ts';
import { letters } from './en/letters.ts';

/** The words of the letters in the language in use. */
export const useLetterWords = wordsApart('letters', letters);
