/** The text as the browser itself paints it (`innerText`), followed beside the walk: what stands in it is painted. */

import type { Painted } from './outline.ts';

/** A place in the painted text that moves on with every piece found in it. */
export interface Flat {
  /** True where the piece is the next thing painted; moves past it. `isSure` settles a piece that ends inside a word. */
  take(piece: string, isSure: () => boolean): boolean;
  /** What lay before the piece last taken: nothing, space, line end or cell end; null where that is not known. */
  before(): Painted | null;
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

/** Whether a character is white space to a reader: up to space, or no-break space. */
export function isBlank(code: number): boolean {
  return code <= 32 || code === 160;
}

function isInWord(text: string, at: number): boolean {
  return isWord(text.charCodeAt(at - 1)) && isWord(text.charCodeAt(at));
}

function isWord(code: number): boolean {
  return (
    (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 191
  );
}

/** Follows one painted text from its start. */
export function openFlat(text: string): Flat {
  let at = 0;
  const isOdd = / {2}|[\u00A0\u00AD\u200B-\u200D\u2060\uFEFF]/.test(text);
  let gapFrom: number | null = null;
  let gapTo = 0;
  let missed = 0;

  function skip(): void {
    while (at < text.length && isBlank(text.charCodeAt(at))) at += 1;
  }
  skip();

  function moveTo(end: number): void {
    gapTo = at;
    at = end;
  }

  let end = -1;
  return {
    take(piece, isSure) {
      if (!text.startsWith(piece, at)) {
        // `text-transform` paints other letters than the document holds.
        const painted = text.slice(at, at + piece.length);
        if (painted.toLowerCase() !== piece.toLowerCase()) return false;
      }
      const next = at + piece.length;
      if (next < text.length && isInWord(text, next) && !isSure()) return false;
      gapFrom = missed === 0 && end !== -1 ? end : null;
      missed = 0;
      moveTo(at + piece.length);
      end = at;
      skip();
      return true;
    },
    before() {
      if (gapFrom === null) return null;
      if (gapFrom >= gapTo) return 'none';
      let lines = 0;
      let isCell = false;
      for (let index = gapFrom; index < gapTo; index += 1) {
        const code = text.charCodeAt(index);
        if (code === 10) lines += 1;
        else if (code === 9) isCell = true;
      }
      if (isCell) return 'cell';
      return lines === 0 ? 'space' : lines === 1 ? 'line' : 'lines';
    },
    find(piece) {
      missed += 1;
      const place = text.slice(at, at + near + piece.length).indexOf(piece);
      if (place === -1) return;
      at += place + piece.length;
      end = at;
      skip();
      missed = 0;
      gapFrom = null;
    },
    pass(part) {
      const piece = part.trim();
      if (piece === '' || !text.startsWith(piece, at)) return;
      at += piece.length;
      end = -1;
      skip();
    },
    isOdd,
    get lost() {
      return missed > patience;
    },
  };
}
