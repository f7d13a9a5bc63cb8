/** What is read of an element: its own children, or what stands in their place. */
import type { Frames } from './frames.ts';
import { attributeOf, firstChildOf, nameOf, shadowOf } from './native.ts';
import { itsOwn } from './own.ts';
import { Bit, type Tag } from './tags.ts';

/** The nodes to read, in order: siblings from `next` on, or those `given`. */
export interface Inside {
  readonly next: Node | null;
  readonly given: readonly Node[] | null;
  /** They stand in another tree, whose painted text is another. */
  readonly isElsewhere: boolean;
}

/** What is read inside an element; null where nothing is. */
export function insideOf(element: Element, tag: Tag, bits: number, frames: Frames): Inside | null {
  const isRead = (bits & Bit.mute) === 0;
  const own: Inside = { next: firstChildOf(element), given: null, isElsewhere: false };
  switch (tag.special) {
    case 'picture':
      if (isRead && (bits & Bit.layout) !== 0) frames.picture(element);
      return null;
    case 'embed':
      if (isRead && (bits & Bit.layout) !== 0) frames.embed(element);
      return own;
    case 'frame': {
      const inner = isRead && (bits & Bit.layout) !== 0 ? frames.documentOf(element) : null;
      const body = inner && itsOwn(inner, 'body');
      return body ? { next: null, given: [body], isElsewhere: true } : null;
    }
    case 'slot': {
      const given = (element as HTMLSlotElement).assignedNodes({ flatten: true });
      return given.length > 0 ? { next: null, given, isElsewhere: true } : own;
    }
    case 'details': {
      if (element.hasAttribute('open')) return own;
      const summary = [...element.children].find((child) => nameOf(child) === 'summary');
      return { next: null, given: summary ? [summary] : [], isElsewhere: false };
    }
  }
  const shadow = shadowOf(element);
  return shadow ? { next: firstChildOf(shadow), given: null, isElsewhere: true } : own;
}

/** Weight of a heading: 1 the strongest. */
export function headingLevel(element: Element, tag: Tag): number {
  const level = Number.parseInt(attributeOf(element, 'aria-level') ?? '', 10);
  return level >= 1 && level <= 9 ? level : tag.heading || 2;
}
