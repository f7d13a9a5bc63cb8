import { wordsApart } from './apart.ts';
import { guide } from './en/guide.ts';

/** The words of the guide in the language in use. */
export const useGuideWords = wordsApart('guide', guide);
