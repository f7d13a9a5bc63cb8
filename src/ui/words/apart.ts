/** Tables of words that only some pages carry: the popup shows none of them and stays small. */
import { useWords } from '../speak.ts';
import type { Widen } from './en.ts';

/** A hook that gives such a table in the language in use, from the English one; other languages join here. */
export function wordsApart<T>(en: T): () => Widen<T> {
  const tables: Readonly<Record<string, Widen<T>>> = { en: en as Widen<T> };
  return () => tables[useWords().lang] ?? (en as Widen<T>);
}
