/** The words of the guide by language: a table of its own, for the popup shows no guide and need not carry it. */
import { useWords } from '../speak.ts';
import { guide as en } from './en/guide.ts';

type Widen<T> = T extends string ? string : { readonly [Key in keyof T]: Widen<T[Key]> };

/** The table that every language fills. */
export type GuideWords = Widen<typeof en>;

const tables: Readonly<Record<string, GuideWords>> = { en };

/** The guide's words in the language in use. */
export const useGuideWords = (): GuideWords => tables[useWords().lang] ?? en;
