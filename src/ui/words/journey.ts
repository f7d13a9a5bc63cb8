/** The words of the journey by language: a table of its own, for the popup shows none and need not carry it. */
import { useWords } from '../speak.ts';
import { journey as en } from './en/journey.ts';

type Widen<T> = T extends string ? string : { readonly [Key in keyof T]: Widen<T[Key]> };

/** The table that every language fills. */
export type JourneyWords = Widen<typeof en>;

const tables: Readonly<Record<string, JourneyWords>> = { en };

/** The journey's words in the language in use. */
export const useJourneyWords = (): JourneyWords => tables[useWords().lang] ?? en;
