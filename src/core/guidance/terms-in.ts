/** Finds the terms of the glossary in a text. Works on the text alone and carries no explanations. */
import { termAbbreviations, termWords } from './term-names.ts';

const words = pattern(termWords, 'giu');
const abbreviations = pattern(termAbbreviations, 'gu');

/** The terms that stand in `text`, lower case, in order of appearance, each once. */
export function termsIn(text: string): readonly string[] {
  const found = [...text.matchAll(words), ...text.matchAll(abbreviations)];
  found.sort((a, b) => a.index - b.index);
  return [...new Set(found.map(([name]) => name.toLowerCase().replace(/\s+/g, ' ')))];
}

/** Longer names first, so that "ductal carcinoma in situ" is not read as "ductal carcinoma". */
function pattern(names: readonly string[], flags: string): RegExp {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const any = longestFirst.map((name) => name.replace(/[/.+]/g, '\\$&').replace(/ /g, '\\s+')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, flags);
}
