/** The table of words in use, handed down to every piece. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words as Texts } from '../core/guidance/advice.ts';
import { en, type Words } from './words/en.ts';

/** Set once by each page's frame. */
export const Speech = createContext<Words>(en);

/** The words of the language in use. */
export const useWords = (): Words => useContext(Speech);

/** Content in the language in use, or in English where it is not translated. */
export function say(texts: Texts, lang: string): string {
  return (lang === 'es' ? texts.es : undefined) ?? texts.en;
}
