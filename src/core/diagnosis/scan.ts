/** Finds every name in folded text, in one pass: by the first word of each, which costs a look-up where an expression tries all. */
import { entries } from './lexicon.ts';
import { endings } from './words.ts';

/** A name as it stands. */
export interface Hit {
  readonly index: number;
  readonly word: string;
}

const ofLetters = (code: number): boolean => code >= 97 && code <= 122;
const ofDigits = (code: number): boolean => code >= 48 && code <= 57;

/** Where the run of letters, or of digits, that starts here ends; anything else is a run of its own. */
function runEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  const isOf = ofLetters(first) ? ofLetters : ofDigits;
  let end = start + 1;
  if (!isOf(first)) return end;
  while (end < text.length && isOf(text.charCodeAt(end))) end += 1;
  return end;
}

/** Names by their first run, the longest first. */
const byFirst = new Map<string, string[]>();
/** Whether any name starts with a run of such first and last characters and length: most words need no look-up. */
const shapes = new Uint8Array(1 << 15);
const shapeOf = (first: number, last: number, length: number): number =>
  ((first & 31) << 10) | ((last & 31) << 5) | (length & 31);
for (const name of [...entries.keys()].sort((a, b) => b.length - a.length)) {
  const end = runEnd(name, 0);
  const first = name.slice(0, end);
  byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  shapes[shapeOf(name.charCodeAt(0), name.charCodeAt(end - 1), end)] = 1;
}

const ending = new RegExp(`(?:${endings})s?(?![a-z])`, 'g');
const code = /\b[c-z]\d\d(?:\.\d{1,4})?(?![a-z0-9.%/])/g;

function nameAt(text: string, start: number, end: number): string | null {
  if (shapes[shapeOf(text.charCodeAt(start), text.charCodeAt(end - 1), end - start)] === 0) return null;
  const names = byFirst.get(text.slice(start, end));
  return (
    names?.find((name) => text.startsWith(name, start) && !ofLetters(text.charCodeAt(start + name.length))) ??
    null
  );
}

/** The next name in a text that starts at `from` or after, or null. */
function nextName(text: string, from: number): Hit | null {
  for (let at = from; at < text.length; at += 1) {
    const end = runEnd(text, at);
    const before = at === 0 ? 0 : text.charCodeAt(at - 1);
    const word = ofLetters(before) || ofDigits(before) ? null : nameAt(text, at, end);
    if (word !== null) return { index: at, word };
    at = end - 1;
  }
  return null;
}

function next(pattern: RegExp, text: string, from: number): Hit | null {
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found && { index: found.index, word: found[0] };
}

/** Gives, one after the other, what starts at or after a place that never goes back; a whole name before its ending. */
export function openScan(text: string): (from: number) => Hit | null {
  let name = nextName(text, 0);
  // Every ending has these letters: to look for them is quicker still.
  let end = text.includes('oma') ? next(ending, text, 0) : null;
  let number = next(code, text, 0);
  return (from) => {
    if (name && name.index < from) name = nextName(text, from);
    if (end && end.index < from) end = next(ending, text, from);
    if (number && number.index < from) number = next(code, text, from);
    let first = name;
    if (end && (!first || end.index < first.index)) first = end;
    if (number && (!first || number.index < first.index)) first = number;
    return first;
  };
}
