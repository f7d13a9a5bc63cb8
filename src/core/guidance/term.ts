/** A term of the glossary, and the explanation of those that stand on a page. */
import type { Check, For, Source, Words } from './advice.ts';

/** A word that reports use, said plainly. */
export interface Term {
  /** As reports write it, lower case unless it is a name or an abbreviation: "carcinoma", "HER2". */
  readonly name: string;
  /** Other ways reports write it. */
  readonly also?: readonly string[];
  readonly words: Words;
}

/** One file in `glossary/`: the terms of one field, which share their sources. */
export interface TermList {
  readonly id: string;
  /** Who is likely to meet these words; absent where everyone is. */
  readonly for?: For;
  readonly terms: readonly Term[];
  readonly source: Source;
  readonly checked: Check;
}

/** A term with the source of its field. */
export interface Explained {
  readonly term: Term;
  readonly source: Source;
  readonly checked: Check;
}

/** The terms among `names`, in that order and each once; names are compared without regard to case. */
export function explain(names: readonly string[], lists: readonly TermList[]): readonly Explained[] {
  const wanted = names.map((name) => name.toLowerCase());
  const asked = new Set(wanted);
  const byName = new Map<string, Explained>();
  for (const { terms, source, checked } of lists)
    for (const term of terms) {
      const explained = { term, source, checked };
      for (const name of [term.name, ...(term.also ?? [])].map((each) => each.toLowerCase()))
        if (asked.has(name)) byName.set(name, explained);
    }
  return [...new Set(wanted.map((name) => byName.get(name)))].filter((found) => found !== undefined);
}
