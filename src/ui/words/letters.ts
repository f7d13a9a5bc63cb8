/** The words of the letters by language: a table of its own, for the popup shows no letter and need not carry it. */
import { useWords } from '../speak.ts';
import { letters as en } from './en/letters.ts';

type Widen<T> = T extends string ? string : { readonly [Key in keyof T]: Widen<T[Key]> };

/** The table that every language fills. */
export type LetterWords = Widen<typeof en>;

const tables: Readonly<Record<string, LetterWords>> = { en };

/** The letters' words in the language in use. */
export const useLetterWords = (): LetterWords => tables[useWords().lang] ?? en;
