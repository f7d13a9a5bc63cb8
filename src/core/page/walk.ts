/** Walks what is painted of a document, node by node, and writes it to an outline. */
import { type Flat, openFlat } from './flat.ts';
import type { Frames } from './frames.ts';
import { Gap, type Outline } from './outline.ts';
import { openVanished } from './painted.ts';
import { fold, foldLines, plain } from './piece.ts';
import type { IsShown } from './section.ts';
import { openTables } from './table.ts';
import { isIdentity, type Tag, tagFor } from './tags.ts';

/** Elements whose painted text is asked for at once: about 5 ms. */
const chunk = 12_000;

/** An element being read. */
interface Level {
  readonly element: Element;
  readonly tag: Tag;
  next: Node | null;
  /** Where the children are not siblings: what a slot was given. */
  given: readonly Node[] | null;
  turn: number;
  flat: Flat | null;
  /** In the layout, but not to be read: its painted text is passed over. */
  readonly isMute: boolean;
  readonly isBold: boolean;
  readonly isControl: boolean;
  readonly isApart: boolean;
  readonly isPre: boolean;
  readonly isHeading: boolean;
  /** How deep the element lies to whose end a heading in here holds. */
  readonly scope: number;
  readonly hasLayout: boolean;
}

/** A walk under way. */
export interface Walk {
  /** Reads up to so many nodes more; false once all is read. */
  step(nodes: number): boolean;
  readonly nodes: number;
  /** Characters outside menus, banners and footers. */
  readonly own: number;
  readonly isBusy: boolean;
}

/** Starts at the body of a document. */
export function openWalk(root: Element, isShown: IsShown, outline: Outline, frames: Frames): Walk {
  const tables = openTables(outline);
  const stack: Level[] = [];
  const vanished = openVanished();
  let isAfterControl = false;
  let nodes = 0;
  let own = 0;
  let isBusy = false;

  function isPainted(element: Element | null, hasLayout: boolean): boolean {
    for (let at = element; at !== null; at = parentOf(at)) {
      if (isShown(at)) return true;
      // `display: contents` has no box, and yet shows its children.
      if (!hasLayout || at.ownerDocument.defaultView?.getComputedStyle(at).display !== 'contents')
        return false;
    }
    return false;
  }

  function flatOf(element: Element, isMute: boolean): Flat | null {
    if (isMute || !isShown(element) || element.getElementsByTagName('*').length > chunk) return null;
    return openFlat(paintedText(element));
  }

  function write(piece: string, level: Level): void {
    if (!level.isApart) own += piece.length;
    // Links and buttons side by side are words apart, whatever the padding that shows it.
    if (isAfterControl && level.isControl) outline.gap(Gap.space);
    isAfterControl = false;
    outline.write(piece, level.isBold, level.isControl);
  }

  function readText(level: Level, data: string): void {
    const piece = data.trim();
    const { flat } = level;
    if (piece === '') {
      if (flat === null) outline.gap(Gap.space);
      return;
    }
    if (flat === null) {
      if (level.isMute || (level.hasLayout && !isPainted(level.element, true))) return;
      if (data !== data.trimStart()) outline.gap(Gap.space);
      const text = plain(level.isPre ? foldLines(data) : fold(data));
      if (text !== '') write(text, level);
      if (data !== data.trimEnd()) outline.gap(Gap.space);
      return;
    }
    const isSure = () => isPainted(level.element, true);
    let found = flat.take(piece, isSure) ? piece : null;
    if (found === null) {
      const folded = fold(piece);
      if (folded !== piece && flat.take(folded, isSure)) found = folded;
      else if (piece.includes('\n')) {
        const lines = foldLines(piece);
        if (flat.take(lines, isSure)) found = lines;
      }
    }
    if (level.isMute) return;
    if (found === null) {
      if (!isSure()) return;
      flat.find(fold(piece));
      if (flat.lost) level.flat = null;
      if (data !== data.trimStart()) outline.gap(Gap.space);
      found = level.isPre ? foldLines(piece) : fold(piece);
    } else {
      const before = flat.before();
      if (before !== null) outline.settle(before);
      if (found.includes('\n')) found = foldLines(found);
      else if (flat.isOdd) found = fold(found);
    }
    if (flat.isOdd) found = plain(found);
    if (found !== '') write(found, level);
  }

  function enter(element: Element, above: Level | null, hasLayout: boolean): void {
    const tag = tagFor(element);
    if (tag.skip) return;
    if (tag.special === 'br') {
      outline.gap(Gap.line);
      return;
    }
    if (tag.busy && isShown(element)) isBusy = true;
    let isMute = (above?.isMute ?? false) || tag.mute === true;
    const hasAttributes = element.hasAttributes();
    if (hasAttributes && !isMute) isMute = isIdentity(element) || (hasLayout && vanished(element));
    if (!hasLayout && !isShown(element)) return;
    if (tag.special === 'picture') {
      if (hasLayout && !isMute) frames.picture(element);
      return;
    }
    if (tag.special === 'embed' && hasLayout && !isMute) frames.embed(element);
    let flat = above?.flat ?? null;
    let next: Node | null = element.firstChild;
    let given: readonly Node[] | null = null;
    let inLayout = hasLayout;
    if (tag.special === 'frame') {
      const inner = isMute ? null : frames.documentOf(element);
      if (inner?.body == null) return;
      next = inner.body;
      flat = null;
      inLayout = inner.defaultView !== null;
    } else if (tag.special === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
      if (assigned.length > 0) {
        given = assigned;
        flat = null;
      }
    } else if (tag.host && element.shadowRoot) {
      next = element.shadowRoot.firstChild;
      flat = null;
    } else if (tag.special === 'details' && !element.hasAttribute('open')) {
      given = [...element.children].filter((child) => child.localName === 'summary').slice(0, 1);
    }
    if (flat === null && inLayout && given === null && tag.special !== 'frame' && !element.shadowRoot) {
      if (!isPainted(element, true) && !element.checkVisibility() && !isContents(element)) return;
      flat = flatOf(element, isMute);
    }
    const outer = above?.scope ?? 0;
    const depth = stack.length;
    const isHeading = tag.heading !== undefined && !(above?.isHeading ?? false);
    if (tag.block) outline.gap(Gap.block);
    if (tag.apart && tag.scope) outline.enterApart();
    if (tag.scope) outline.enterScope(depth, tag.block === true);
    if (isHeading) outline.startHeading();
    switch (tag.part) {
      case 'table':
        tables.enterTable();
        break;
      case 'head':
        tables.enterHead();
        break;
      case 'row':
        tables.enterRow();
        break;
      case 'cell':
      case 'header-cell':
        tables.enterCell();
        break;
    }
    stack.push({
      element,
      tag,
      next,
      given,
      turn: 0,
      flat,
      isMute,
      isBold: (above?.isBold ?? false) || tag.bold === true,
      isControl: (above?.isControl ?? false) || tag.control === true,
      isApart: (above?.isApart ?? false) || tag.apart === true,
      isPre: (above?.isPre ?? false) || tag.special === 'pre',
      isHeading: isHeading || (above?.isHeading ?? false),
      scope: tag.scope ? depth : outer,
      hasLayout: inLayout,
    });
  }

  function leave(): void {
    const level = stack.pop();
    if (!level) return;
    const { tag, element } = level;
    const above = stack.at(-1);
    switch (tag.part) {
      case 'table':
        tables.leaveTable();
        break;
      case 'head':
        tables.leaveHead();
        break;
      case 'row':
        tables.leaveRow();
        break;
      case 'cell':
      case 'header-cell':
        tables.leaveCell(element, tag.part === 'header-cell');
        break;
    }
    if (level.isHeading && !(above?.isHeading ?? false)) {
      outline.endHeading(headingLevel(element, tag), above?.scope ?? 0);
    }
    if (tag.scope) outline.leaveScope(stack.length, above?.scope ?? 0, tag.block === true);
    if (tag.apart && tag.scope) outline.leaveApart();
    if (tag.block) outline.gap(Gap.block);
    if (tag.control) isAfterControl = true;
    // The outer painted text holds what the slots were given; it was read in here.
    if (above?.flat && element.shadowRoot) above.flat.pass(paintedText(element));
  }

  enter(root, null, root.ownerDocument.defaultView !== null);

  return {
    step(count) {
      for (let left = count; left > 0; left -= 1) {
        const level = stack[stack.length - 1];
        if (level === undefined) return false;
        const node: Node | null = level.given ? (level.given[level.turn] ?? null) : level.next;
        if (node === null) {
          leave();
          continue;
        }
        if (level.given) level.turn += 1;
        else level.next = level.tag.special === 'frame' ? null : node.nextSibling;
        nodes += 1;
        if (node.nodeType === 3) {
          const { data } = node as Text;
          readText(level, data);
          left -= data.length >> 6;
        }
        if (node.nodeType === 1) enter(node as Element, level, level.hasLayout);
      }
      return stack.length > 0;
    },
    get nodes() {
      return nodes;
    },
    get own() {
      return own;
    },
    get isBusy() {
      return isBusy;
    },
  };
}

/** What the browser paints of an element's text. */
function paintedText(element: Element): string {
  // biome-ignore lint/performance/useDomNodeTextContent: what is painted is the point.
  return (element as HTMLElement).innerText ?? '';
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

function isContents(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';
}

function headingLevel(element: Element, tag: Tag): number {
  const level = Number.parseInt(element.getAttribute('aria-level') ?? '', 10);
  return level >= 1 && level <= 9 ? level : (tag.heading ?? 2);
}
