/** Walks what is painted of a document, node by node, and writes it to an outline. Few steps per node: pages have 50,000. */
import { close, open, type Target } from './edges.ts';
import { type Flat, openFlat } from './flat.ts';
import type { Frames } from './frames.ts';
import { insideOf } from './inside.ts';
import type { Kept } from './kept.ts';
import { abandon, type Level } from './level.ts';
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
import { Gap, type Outline, openOutline } from './outline.ts';
import { isRendered, isSeen, openVanished, paintedText } from './painted.ts';
import { openReading, type Tally } from './reading.ts';
import type { IsShown } from './section.ts';
import { openTables } from './table.ts';
import { Bit, isPrivate, plainTag, tagFor } from './tags.ts';

/** Elements whose painted text is asked for at once: about 10 ms on a good machine. */
const chunk = 30_000;
/** Characters of a page's beginning that are remembered. */
export const openingLength = 20_000;

/** A walk under way. */
export interface Walk {
  /** Reads up to so many nodes more; false once all is read. */
  step(nodes: number): boolean;
  readonly tally: Readonly<Tally>;
  readonly outline: Outline;
}

/** Starts at the body of a document; what `kept` knows of it is not read again. */
export function openWalk(root: Element, isShown: IsShown, frames: Frames, kept: Kept | null): Walk {
  const tally: Tally = { nodes: 0, steps: 0, own: 0, length: 0, busy: 0, opening: '' };
  const parts = kept?.open(root, tally, frames) ?? null;
  const outline = parts?.whole.outline ?? openOutline();
  const whole: Target = parts?.whole ?? { outline, tables: openTables(outline) };
  /** Where is written: the page, or a part that is read by itself. */
  let to = whole;
  const stack: Level[] = [];
  const limit = parts?.limit ?? chunk;
  const vanished = openVanished();
  const reading = openReading({
    get outline() {
      return to.outline;
    },
    tally,
    isPainted,
    abandon: () => abandon(stack),
  });

  function isPainted(element: Element, bits: number): boolean {
    return (bits & Bit.layout) === 0 ? isShown(element) : isSeen(element, isShown);
  }

  function flatOf(element: Element): Flat | null {
    if (!isShown(element) || countIn(element) > limit) return null;
    const text = paintedText(element);
    if (tally.opening.length < openingLength && ownerOf(element) === ownerOf(root))
      tally.opening = `${tally.opening}${text.slice(0, openingLength)}\n`.slice(0, openingLength);
    return openFlat(text);
  }

  function enter(element: Element, above: Level | undefined): void {
    if (parts?.recall(element, above, stack.length)) return;
    const hasAttributes = hasAttributesOf(element);
    const tag = tagFor(element, hasAttributes);
    if (tag.skip) {
      reading.pass(element);
      return;
    }
    if (tag.special === 'br') {
      to.outline.gap(Gap.line);
      return;
    }
    let bits = (above?.bits ?? Bit.layout) | tag.bits | (parts?.stale ?? 0);
    if (hasAttributes && (bits & Bit.mute) === 0) {
      if (isPrivate(element) || ((bits & Bit.layout) !== 0 && vanished(element))) bits |= Bit.mute;
    }
    if ((bits & Bit.layout) === 0 && !isShown(element)) return;
    if (tag.busy && isShown(element)) tally.busy += 1;
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
    let isPart = false;
    if (flat === null && !isElsewhere && (bits & (Bit.layout | Bit.mute)) === Bit.layout) {
      if (!isPainted(element, bits) && !isRendered(element)) {
        parts?.skip(element);
        return;
      }
      flat = flatOf(element);
      if (parts && flat && parts.begin(element, tag, above?.scope ?? 0)) {
        isPart = true;
        to = parts.apart;
      }
    }
    open(to, tag, bits, above, stack.length);
    // Most elements hold one text and nothing else.
    if (
      given === null &&
      next !== null &&
      typeOf(next) === 3 &&
      nextSiblingOf(next) === null &&
      !isElsewhere &&
      !isPart
    ) {
      tally.nodes += 1;
      reading.text(element, bits, flat, dataOf(next as Text));
      close(to, element, tag, above, stack.length);
      if (tag.control) reading.endControl();
      return;
    }
    if (given === null && next === null && !isPart) {
      close(to, element, tag, above, stack.length);
      if (tag.control) reading.endControl();
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
      isPart,
    });
  }

  function leave(): void {
    const level = stack.pop();
    if (level === undefined) return;
    const { element, tag, isPart } = level;
    const above = stack[stack.length - 1];
    close(to, element, tag, above, stack.length);
    if (tag.control) reading.endControl();
    if (isPart) {
      to = whole;
      parts?.end(element);
    }
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
      isPart: false,
    });
  } else enter(root, undefined);

  return {
    step(count) {
      const until = tally.steps + count;
      // One node can hold a whole record.
      const enough = tally.length + count * 64;
      while (tally.steps < until && tally.length < enough) {
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
        tally.nodes += 1;
        tally.steps += 1;
        const type = typeOf(node);
        if (type === 1) enter(node as Element, level);
        else if (type === 3) reading.text(level.element, level.bits, level.flat, dataOf(node as Text));
      }
      return stack.length > 0;
    },
    tally,
    outline,
  };
}
