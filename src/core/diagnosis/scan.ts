/** Finds every name in folded text, in one pass: by the first word of each, which costs a look-up where an expression tries all. */
import { entries } from './lexicon.ts';
import { endings } from './words.ts';

/** A name as it stands. */
export interface Hit {
  readonly index: number;
  readonly word: string;
}

/** What a character of folded text is: 1 a letter, 2 a digit, 0 anything else. */
const kinds = new Uint8Array(1 << 16);
kinds.fill(1, 97, 123);
kinds.fill(2, 48, 58);
const kindAt = (text: string, at: number): number => kinds[text.charCodeAt(at) | 0] ?? 0;

/** Where the run of letters, or of digits, that starts here ends; anything else is a run of its own. */
function runEnd(text: string, start: number): number {
  const kind = kindAt(text, start);
  let end = start + 1;
  while (kind !== 0 && kindAt(text, end) === kind) end += 1;
  return end;
}

/** Names by their first run, the longest first. */
const byFirst = new Map<string, string[]>();
/** Whether any name starts with a run of such a first, middle and last character and length: most words need no look-up. */
const shapes = new Uint8Array(1 << 16);
const shapeOf = (text: string, start: number, end: number): number =>
  (text.charCodeAt(start) * 1021 +
    text.charCodeAt((start + end) >> 1) * 173 +
    text.charCodeAt(end - 1) * 37 +
    end -
    start) &
  0xffff;
for (const name of [...entries.keys()].sort((a, b) => b.length - a.length)) {
  const end = runEnd(name, 0);
  const first = name.slice(0, end);
  const same = byFirst.get(first);
  if (same) same.push(name);
  else byFirst.set(first, [name]);
  shapes[shapeOf(name, 0, end)] = 1;
}

const ending = new RegExp(`(?:${endings})s?(?![a-z])`, 'g');
const code = /\b[c-z]\d\d(?:\.\d{1,4})?(?![a-z0-9.%/])/g;

/** The next name in a text that starts at `from` or after, or null. */
function nextName(text: string, from: number): Hit | null {
  const { length } = text;
  let before = from === 0 ? 0 : kindAt(text, from - 1);
  for (let at = from; at < length; ) {
    const kind = kindAt(text, at);
    const start = at;
    do at += 1;
    while (kind !== 0 && at < length && kindAt(text, at) === kind);
    if (before === 0 && shapes[shapeOf(text, start, at)] === 1) {
      const word = byFirst
        .get(text.slice(start, at))
        ?.find((name) => text.startsWith(name, start) && kindAt(text, start + name.length) !== 1);
      if (word !== undefined) return { index: start, word };
    }
    before = kind;
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
