/** Walks what is painted of a document, node by node, and writes it to an outline. Few steps per node: pages have 50,000. */
import { type Flat, openFlat } from './flat.ts';
import type { Frames } from './frames.ts';
import { headingLevel, insideOf } from './inside.ts';
import {
  countIn,
  dataOf,
  firstChildOf,
  hasAttributesOf,
  nextSiblingOf,
  ownerOf,
  shadowOf,
  typeOf,
} from './native.ts';
import { Gap, type Outline } from './outline.ts';
import { isRendered, isSeen, openVanished, paintedText } from './painted.ts';
import { fold, foldLines, plain } from './piece.ts';
import type { IsShown } from './section.ts';
import { openTables } from './table.ts';
import { Bit, isPrivate, plainTag, type Tag, tagFor } from './tags.ts';

/** Elements whose painted text is asked for at once: about 10 ms on a good machine. */
const chunk = 30_000;
const openingLength = 20_000;

/** An element being read. */
interface Level {
  readonly element: Element;
  readonly tag: Tag;
  next: Node | null;
  /** Where the children are not siblings: what a slot was given, last first. */
  given: Node[] | null;
  readonly flat: Flat | null;
  readonly bits: number;
  /** Known to have a box, or to lend its place. */
  isRendered: boolean;
  /** How deep the element lies to whose end a heading in here holds. */
  readonly scope: number;
}

/** A walk under way. */
export interface Walk {
  /** Reads up to so many nodes more; false once all is read. */
  step(nodes: number): boolean;
  readonly nodes: number;
  /** Characters outside menus, banners and footers. */
  readonly own: number;
  readonly isBusy: boolean;
  /** What is painted first. */
  readonly opening: string;
}

/** Starts at the body of a document. */
export function openWalk(root: Element, isShown: IsShown, outline: Outline, frames: Frames): Walk {
  const tables = openTables(outline);
  const stack: Level[] = [];
  const vanished = openVanished();
  let isAfterControl = false;
  let isBusy = false;
  let nodes = 0;
  let own = 0;
  let opening = '';

  const isPainted = (element: Element, bits: number): boolean =>
    (bits & Bit.layout) === 0 ? isShown(element) : isSeen(element, isShown);

  function flatOf(element: Element): Flat | null {
    if (!isShown(element) || countIn(element) > chunk) return null;
    const text = paintedText(element);
    if (opening.length < openingLength && ownerOf(element) === ownerOf(root))
      opening = `${opening}\n${text.slice(0, openingLength)}`.slice(0, openingLength);
    return openFlat(text);
  }

  /**
   * Leaves the branch of an unpainted text where its box is missing, not merely invisible; false where none is missing.
   * From the outside in: what has a box is asked once, and the style of what lies inside a missing one is dear.
   */
  function abandon(): boolean {
    for (let index = 1; index < stack.length; index += 1) {
      const level = stack[index];
      if (level === undefined || level.isRendered) continue;
      level.isRendered = isRendered(level.element);
      if (level.isRendered) continue;
      for (const inner of stack.slice(index)) {
        inner.next = null;
        inner.given = null;
      }
      return true;
    }
    return false;
  }

  function write(piece: string, bits: number): void {
    if ((bits & Bit.apart) === 0) own += piece.length;
    // Links and buttons side by side are words apart, whatever the padding that shows it.
    if (isAfterControl && (bits & Bit.control) !== 0) outline.gap(Gap.space);
    isAfterControl = false;
    outline.write(piece, (bits & Bit.bold) !== 0, (bits & Bit.control) !== 0);
  }

  /** Text that no painted text vouches for: in a file, a shadow root, or where the two went apart. */
  function readAlone(element: Element, bits: number, data: string): void {
    if (data !== data.trimStart()) outline.gap(Gap.space);
    const text = plain((bits & Bit.pre) === 0 ? fold(data) : foldLines(data));
    if (text === '') return;
    const isLeft =
      (bits & (Bit.layout | Bit.mute)) === Bit.layout && (abandon() || !isPainted(element, bits));
    if (!isLeft && (bits & Bit.mute) === 0) write(text, bits);
    if (data !== data.trimEnd()) outline.gap(Gap.space);
  }

  function readText(element: Element, bits: number, flat: Flat | null, data: string): void {
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
    if (isFound && flat.isInWord && !isPainted(element, bits)) {
      flat.giveBack();
      return;
    }
    if ((bits & Bit.mute) !== 0) return;
    if (!isFound) {
      if (!abandon() && isPainted(element, bits)) {
        flat.find(fold(piece));
        readAlone(element, bits, data);
      }
      return;
    }
    if (flat.before !== null) outline.settle(flat.before);
    if (piece.includes('\n')) piece = foldLines(piece);
    if (flat.isOdd) piece = plain(piece.includes('\n') ? piece : fold(piece));
    if (piece !== '') write(piece, bits);
  }

  function open(tag: Tag, bits: number, above: Level | undefined): void {
    if (tag.block) outline.gap(Gap.block);
    if (tag.scope) {
      if (tag.apart) outline.enterApart();
      outline.enterScope(stack.length, tag.block);
    }
    if (tag.part) tables.enter(tag.part);
    if (tag.heading > 0 && ((above?.bits ?? 0) & Bit.heading) === 0 && (bits & Bit.heading) !== 0) {
      outline.startHeading();
    }
  }

  function close(element: Element, tag: Tag, above: Level | undefined): void {
    if (tag.part) tables.leave(tag.part, element);
    if (tag.heading > 0 && ((above?.bits ?? 0) & Bit.heading) === 0) {
      outline.endHeading(headingLevel(element, tag), above?.scope ?? 0);
    }
    if (tag.scope) {
      outline.leaveScope(stack.length, above?.scope ?? 0, tag.block);
      if (tag.apart) outline.leaveApart();
    }
    if (tag.block) outline.gap(Gap.block);
    if (tag.control) isAfterControl = true;
  }

  function enter(element: Element, above: Level | undefined): void {
    const hasAttributes = hasAttributesOf(element);
    const tag = tagFor(element, hasAttributes);
    if (tag.skip) return;
    if (tag.special === 'br') {
      outline.gap(Gap.line);
      return;
    }
    let bits = (above?.bits ?? Bit.layout) | tag.bits;
    if (hasAttributes && (bits & Bit.mute) === 0) {
      if (isPrivate(element) || ((bits & Bit.layout) !== 0 && vanished(element))) bits |= Bit.mute;
    }
    if ((bits & Bit.layout) === 0 && !isShown(element)) return;
    if (tag.busy && isShown(element)) isBusy = true;
    let flat = above?.flat ?? null;
    let next: Node | null = firstChildOf(element);
    let given: readonly Node[] | null = null;
    let isElsewhere = false;
    if (tag.special !== null || (tag.host && shadowOf(element))) {
      const inside = insideOf(element, tag, bits, frames);
      if (inside === null) return;
      if (inside.isElsewhere) flat = null;
      isElsewhere = inside.isElsewhere;
      next = inside.next;
      given = inside.given;
    }
    if (flat === null && !isElsewhere && (bits & (Bit.layout | Bit.mute)) === Bit.layout) {
      if (!isPainted(element, bits) && !isRendered(element)) return;
      flat = flatOf(element);
    }
    open(tag, bits, above);
    // Most elements hold one text and nothing else.
    if (
      given === null &&
      next !== null &&
      typeOf(next) === 3 &&
      nextSiblingOf(next) === null &&
      !isElsewhere
    ) {
      nodes += 1;
      readText(element, bits, flat, dataOf(next as Text));
      close(element, tag, above);
      return;
    }
    if (given === null && next === null) {
      close(element, tag, above);
      return;
    }
    stack.push({
      element,
      tag,
      next,
      given: given?.toReversed() ?? null,
      flat,
      bits,
      isRendered: false,
      scope: tag.scope ? stack.length : (above?.scope ?? 0),
    });
  }

  function leave(): void {
    const level = stack.pop();
    if (level === undefined) return;
    const { element, tag } = level;
    const above = stack[stack.length - 1];
    close(element, tag, above);
    // The outer painted text holds what the slots were given; it was read in here.
    if (tag.host && above?.flat && shadowOf(element)) above.flat.pass(paintedText(element));
  }

  if (ownerOf(root)?.defaultView === null) {
    stack.push({
      element: root,
      tag: plainTag,
      next: firstChildOf(root),
      given: null,
      flat: null,
      bits: 0,
      isRendered: true,
      scope: 0,
    });
  } else enter(root, undefined);

  return {
    step(count) {
      const until = nodes + count;
      // One node can hold a whole record.
      const enough = outline.length() + count * 64;
      while (nodes < until && outline.length() < enough) {
        const level = stack[stack.length - 1];
        if (level === undefined) return false;
        let node: Node | null;
        if (level.given === null) {
          node = level.next;
          if (node !== null) level.next = nextSiblingOf(node);
        } else {
          node = level.given.pop() ?? null;
        }
        if (node === null) {
          leave();
          continue;
        }
        nodes += 1;
        const type = typeOf(node);
        if (type === 1) enter(node as Element, level);
        else if (type === 3) readText(level.element, level.bits, level.flat, dataOf(node as Text));
      }
      return stack.length > 0;
    },
    get nodes() {
      return nodes;
    },
    get own() {
      return own;
    },
    get opening() {
      return opening;
    },
    get isBusy() {
      return isBusy;
    },
  };
}
