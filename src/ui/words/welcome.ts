import { wordsApart } from './apart.ts';
import { welcome } from './en/welcome.ts';

/** The words of the welcome page in the language in use. */
export const useWelcomeWords = wordsApart('welcome', welcome);
