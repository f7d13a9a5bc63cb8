/** The elements that a walk is inside of. */
import type { Flat } from './flat.ts';
import { isRendered } from './painted.ts';
import type { Tag } from './tags.ts';

/** An element being read. */
export interface Level {
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
  /** It is a part that is read by itself. */
  readonly isPart: boolean;
}

/**
 * Leaves the branch of an unpainted text where its box is missing, not merely invisible; false where none is missing.
 * From the outside in: what has a box is asked once, and the style of what lies inside a missing one is dear.
 */
export function abandon(stack: readonly Level[]): boolean {
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
