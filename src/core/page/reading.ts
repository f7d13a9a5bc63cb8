/** Reads one text of a page: as it is painted, where a painted text vouches for it. */
import type { Flat } from './flat.ts';
import { parentElementOf } from './native.ts';
import { Gap, type Outline } from './outline.ts';
import { fold, foldLines, plain } from './piece.ts';
import { Bit } from './tags.ts';

/** What is counted of a page while it is read. */
export interface Tally {
  nodes: number;
  /** Work done, in nodes. */
  steps: number;
  /** Characters outside menus, banners and footers. */
  own: number;
  /** Characters written. */
  length: number;
  /** What says that it is still loading. */
  busy: number;
  /** What is painted first. */
  opening: string;
}

/** Reads texts, in order. */
export interface Reading {
  text(element: Element, bits: number, flat: Flat | null, data: string): void;
  /** A link or button ended. */
  endControl(): void;
  /** An element without text: a box to tick says something of the words beside it. */
  pass(element: Element): void;
}

/** What the reading asks of its walk. */
interface Walking {
  readonly tally: Tally;
  /** Where text is written. */
  readonly outline: Outline;
  isPainted(element: Element, bits: number): boolean;
  /** Leaves the branch of an unpainted text where its box is missing, not merely invisible; false where none is missing. */
  abandon(): boolean;
}

/** Starts where nothing was read. */
export function openReading(walking: Walking): Reading {
  let isAfterControl = false;
  let box: HTMLInputElement | null = null;
  let mark = '';

  function write(piece: string, bits: number): void {
    walking.tally.length += piece.length;
    if ((bits & Bit.apart) === 0) walking.tally.own += piece.length;
    // Links and buttons side by side are words apart, whatever the padding that shows it.
    if (isAfterControl && (bits & Bit.control) !== 0) walking.outline.gap(Gap.space);
    isAfterControl = false;
    walking.outline.write(mark + piece, (bits & Bit.bold) !== 0, (bits & Bit.control) !== 0);
    mark = '';
  }

  /** Text that no painted text vouches for: in a file, a shadow root, or where the two went apart. */
  function readAlone(element: Element, bits: number, data: string): void {
    if (data !== data.trimStart()) walking.outline.gap(Gap.space);
    const text = plain((bits & Bit.pre) === 0 ? fold(data) : foldLines(data));
    if (text === '') return;
    const isLeft =
      (bits & (Bit.layout | Bit.mute)) === Bit.layout &&
      (walking.abandon() || !walking.isPainted(element, bits));
    if (!isLeft && (bits & Bit.mute) === 0) write(text, bits);
    if (data !== data.trimEnd()) walking.outline.gap(Gap.space);
  }

  return {
    endControl() {
      isAfterControl = true;
    },
    pass(element) {
      const input = element as HTMLInputElement;
      box = /^(?:checkbox|radio)$/.test(input.type) ? input : null;
    },
    text(element, bits, flat, data) {
      if (box !== null && data.trim() !== '') {
        const parent = parentElementOf(box);
        if (parent === element || parent === parentElementOf(element)) mark = box.checked ? '☑ ' : '☐ ';
        box = null;
      }
      if (flat === null || flat.lost) {
        readAlone(element, bits, data);
        return;
      }
      let piece = data.trim();
      if (piece === '') return;
      let isFound = flat.take(piece);
      if (!isFound && /\s/.test(piece)) {
        const folded = fold(piece);
        isFound = folded !== piece && flat.take(folded);
        if (isFound) piece = folded;
        else if (piece.includes('\n')) {
          const lines = foldLines(piece);
          isFound = flat.take(lines);
          if (isFound) piece = lines;
        }
      }
      if (isFound && flat.isInWord && !walking.isPainted(element, bits)) {
        flat.giveBack();
        return;
      }
      if ((bits & Bit.mute) !== 0) return;
      if (!isFound) {
        if (!walking.abandon() && walking.isPainted(element, bits)) {
          flat.find(fold(piece));
          readAlone(element, bits, data);
        }
        return;
      }
      if (flat.before !== null) walking.outline.settle(flat.before);
      if (piece.includes('\n')) piece = foldLines(piece);
      if (flat.isOdd) piece = plain(piece.includes('\n') ? piece : fold(piece));
      if (piece !== '') write(piece, bits);
    },
  };
}
