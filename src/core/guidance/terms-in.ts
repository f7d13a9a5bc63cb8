/** Finds the terms of the glossary in a text. Works on the text alone and carries no explanations. */
import { termAbbreviations, termWords } from './term-names.ts';

/** What a name begins with, by which it is found; the rest is then tried in place. */
const token = /[\p{L}\p{N}]+/gu;
const first = (text: string) => text.match(token)?.[0] ?? '';

const words = byFirst(termWords, (name) => first(name).toLowerCase(), 'iuy');
const abbreviations = byFirst(termAbbreviations, first, 'uy');

/** The terms that stand in `text`, lower case, in order of appearance, each once. */
export function termsIn(text: string): readonly string[] {
  const found = new Set<string>();
  let from = 0;
  for (const { 0: begins, index } of text.matchAll(token)) {
    if (index < from) continue;
    const name =
      at(index, text, words.get(begins.toLowerCase())) ?? at(index, text, abbreviations.get(begins));
    if (name === undefined) continue;
    from = index + name.length;
    found.add(name.toLowerCase().replace(/\s+/g, ' '));
  }
  return [...found];
}

function at(index: number, text: string, names: RegExp | undefined): string | undefined {
  if (!names) return undefined;
  names.lastIndex = index;
  return names.exec(text)?.[0];
}

/** Longer names first, so that "ductal carcinoma in situ" is not read as "ductal carcinoma". */
function byFirst(
  names: readonly string[],
  key: (name: string) => string,
  flags: string,
): ReadonlyMap<string, RegExp> {
  const groups = new Map<string, string[]>();
  for (const name of names.toSorted((a, b) => b.length - a.length))
    groups.set(key(name), [...(groups.get(key(name)) ?? []), spelled(name)]);
  return new Map(
    [...groups].map(([begins, those]) => [
      begins,
      new RegExp(`(?:${those.join('|')})(?![\\p{L}\\p{N}])`, flags),
    ]),
  );
}

function spelled(name: string): string {
  return name.replace(/[/.+]/g, '\\$&').replace(/ /g, '\\s+');
}
