/** Finds the terms of the glossary in a text. Works on the text alone and carries no explanations. */
import { termAbbreviations, termWords } from './term-names.ts';

/** Names by what they begin with, each as its words: a single space in a name stands for any in the text. */
type ByFirst = ReadonlyMap<string, readonly (readonly string[])[]>;

const asItStands = (text: string) => text;
const lower = (text: string) => text.toLowerCase();

/** Whether any name begins with letters and digits of such a first and last one and length: most words need no look-up. */
const shapes = new Uint8Array(1 << 16);
/** The same whether the letters are small or capitals. */
const shapeOf = (text: string, start: number, end: number): number =>
  ((text.charCodeAt(start) | 32) * 1021 + (text.charCodeAt(end - 1) | 32) * 37 + end - start) & 0xffff;

// Not one pattern for each name, nor one with \p{L}: to compile those takes longer than all choices of a case.
const words = byFirst(termWords, lower);
const abbreviations = byFirst(termAbbreviations, asItStands);

/** The terms that stand in `text`, lower case, in order of appearance, each once. */
export function termsIn(text: string): readonly string[] {
  const found = new Set<string>();
  let from = 0;
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = endOfRun(text, start);
    if (end === start || start < from || shapes[shapeOf(text, start, end)] === 0) continue;
    const begins = text.slice(start, end);
    const here =
      at(start, text, words.get(lower(begins)), lower) ??
      at(start, text, abbreviations.get(begins), asItStands);
    if (!here) continue;
    from = here.end;
    found.add(here.name);
  }
  return [...found];
}

function at(start: number, text: string, names: readonly (readonly string[])[] = [], as: typeof lower) {
  for (const name of names) {
    const end = endOf(name, as, text, start);
    if (end !== null && endOfRun(text, end) === end) return { name: lower(name.join(' ')), end };
  }
  return null;
}

/** Where a name that stands at `start` ends. */
function endOf(name: readonly string[], as: typeof lower, text: string, start: number): number | null {
  let end = start;
  for (const [place, word] of name.entries()) {
    const before = end;
    while (place > 0 && text.charAt(end).trim() === '' && end < text.length) end++;
    if ((place > 0 && end === before) || as(text.slice(end, end + word.length)) !== word) return null;
    end += word.length;
  }
  return end;
}

/** Where the letters and digits that begin at `start` end; `start` itself where there are none. */
function endOfRun(text: string, start: number): number {
  let end = start;
  while (end < text.length && isOfWord(text.charCodeAt(end))) end++;
  return end;
}

/** Letters and digits; beyond ASCII by blocks, which leaves out its punctuation, signs and arrows. */
function isOfWord(unit: number): boolean {
  if (unit < 0xc0) return (unit > 47 && unit < 58) || (unit > 64 && unit < 91) || (unit > 96 && unit < 123);
  return unit < 0x2000 ? unit !== 0xd7 && unit !== 0xf7 : unit >= 0x3040 || (unit >= 0x2c00 && unit < 0x2e00);
}

/** Longer names first, so that "ductal carcinoma in situ" is not read as "ductal carcinoma". */
function byFirst(names: readonly string[], as: typeof lower): ByFirst {
  const groups = new Map<string, (readonly string[])[]>();
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    const key = as(name.slice(0, endOfRun(name, 0)));
    shapes[shapeOf(key, 0, key.length)] = 1;
    groups.set(key, [...(groups.get(key) ?? []), as(name).split(' ')]);
  }
  return groups;
}
