/** The table of words in use, handed down to every piece. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en, type Words } from './words/en.ts';

/** Set once by each page's frame. */
export const Speech = createContext<Words>(en);

/** Content in the language in use. */
export { inLanguage as say } from '../core/languages.ts';

/** The words of the language in use. */
export const useWords = (): Words => useContext(Speech);
