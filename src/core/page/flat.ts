/** The text as the browser itself paints it (`innerText`), followed beside the walk: what stands in it is painted. */

import type { Painted } from './outline.ts';

/** A place in the painted text that moves on with every piece found in it. */
export interface Flat {
  /** True where the piece is the next thing painted; moves past it. */
  take(piece: string): boolean;
  /** The piece last taken ends inside a word of the painted text: it may be an unpainted one that begins alike. */
  readonly isInWord: boolean;
  /** Goes back to before the piece last taken. */
  giveBack(): void;
  /** What lay before the piece last taken; null where that is not known. */
  readonly before: Painted | null;
  /** A painted piece was not where it was looked for: goes on just after it, if it is near. */
  find(piece: string): void;
  /** A part of it that is read elsewhere: goes on after it, where it comes next. */
  pass(part: string): void;
  /** True where it holds characters that a reader does not see or tells from a space. */
  readonly isOdd: boolean;
  /** True while too many painted pieces were missed to trust it. */
  readonly lost: boolean;
}

const near = 1000;
const patience = 40;

function isBlank(code: number): boolean {
  return code <= 32 || code === 160;
}

function isWord(code: number): boolean {
  return (
    (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 191
  );
}

/** Follows one painted text from its start. */
export function openFlat(text: string): Flat {
  const isOdd = / {2}|[\u00A0\u00AD\u200B-\u200D\u2060\uFEFF]/.test(text);
  const { length } = text;
  let at = 0;
  /** The gap before `at`, and before the piece last taken. */
  let gap: Painted | null = null;
  let before: Painted | null = null;
  let from = 0;
  let isInWord = false;
  let missed = 0;

  function skip(): Painted {
    if (at >= length || !isBlank(text.charCodeAt(at))) return 'none';
    let lines = 0;
    let isCell = false;
    for (; at < length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 10) lines += 1;
      else if (code === 9) isCell = true;
      else if (!isBlank(code)) break;
    }
    if (isCell) return 'cell';
    return lines === 0 ? 'space' : lines === 1 ? 'line' : 'lines';
  }
  skip();

  return {
    take(piece) {
      if (!text.startsWith(piece, at)) {
        // `text-transform` paints other letters than the document holds.
        if (at >= length || (text.charCodeAt(at) | 32) !== (piece.charCodeAt(0) | 32)) return false;
        if (text.slice(at, at + piece.length).toLowerCase() !== piece.toLowerCase()) return false;
      }
      from = at;
      before = gap;
      missed = 0;
      at += piece.length;
      isInWord = at < length && isWord(text.charCodeAt(at)) && isWord(text.charCodeAt(at - 1));
      gap = skip();
      return true;
    },
    get isInWord() {
      return isInWord;
    },
    giveBack() {
      at = from;
      gap = before;
    },
    get before() {
      return before;
    },
    find(piece) {
      missed += 1;
      const place = text.slice(at, at + near + piece.length).indexOf(piece);
      gap = null;
      if (place === -1) return;
      at += place + piece.length;
      gap = skip();
      missed = 0;
    },
    pass(part) {
      const piece = part.trim();
      if (piece === '' || !text.startsWith(piece, at)) return;
      at += piece.length;
      skip();
      gap = null;
    },
    isOdd,
    get lost() {
      return missed > patience;
    },
  };
}
