/** The words of the opinions by language: a table of its own, for the popup shows none and need not carry it. */
import { useWords } from '../speak.ts';
import { opinions as en } from './en/opinions.ts';

type Widen<T> = T extends string ? string : { readonly [Key in keyof T]: Widen<T[Key]> };

/** The table that every language fills. */
export type OpinionWords = Widen<typeof en>;

const tables: Readonly<Record<string, OpinionWords>> = { en };

/** The words of the opinions in the language in use. */
export const useOpinionWords = (): OpinionWords => tables[useWords().lang] ?? en;
