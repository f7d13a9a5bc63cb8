/** What is kept of a page between two readings: only what has changed since is read again. Only a script that reads a page often carries it. */
import type { Target } from './edges.ts';
import type { Frames } from './frames.ts';
import type { Level } from './level.ts';
import { countIn, nameOf, nextSiblingOf, parentElementOf, rootOf, shadowOf, typeOf } from './native.ts';
import { Gap, openOutline } from './outline.ts';
import { itsOwn } from './own.ts';
import { isOfLine } from './painted.ts';
import { openPiecework, openWhole, type Part } from './parts.ts';
import type { Tally } from './reading.ts';
import { openTables } from './table.ts';
import { Bit, type Tag } from './tags.ts';
import { openingLength } from './walk.ts';

/** A part of the page as it was read, and what it counts. */
interface Known {
  /** Null where the element is not painted. */
  readonly part: Part | null;
  /** How deep it stood. */
  readonly depth: number;
  readonly isBlock: boolean;
  readonly own: number;
  readonly nodes: number;
  /** What it added to the beginning of the page; null where that was full. */
  readonly opening: string | null;
}

/** A page being read in parts: what a walk asks as it goes. */
export interface Parts {
  /** Elements whose painted text is asked for at once. */
  readonly limit: number;
  readonly whole: Target;
  /** Where a part is written. */
  readonly apart: Target;
  /** The bit of what is changed, where the element last asked for is. */
  readonly stale: number;
  /** Whether the element is known as it still is, and was put in. Asked of each element before all else. */
  recall(element: Element, above: Level | undefined, depth: number): boolean;
  /** It is not painted. */
  skip(element: Element): void;
  /** Whether it is a part, which is read from here on. */
  begin(element: Element, tag: Tag, scope: number): boolean;
  /** The part ends, and is put in. */
  end(element: Element): void;
}

/** The parts of one page. */
export interface Kept {
  /** Changes, in the order they came; to be told before each reading. */
  note(changes: readonly MutationRecord[]): void;
  /** Everything in this element or tree, or on the whole page, is to be read anew: what was changed could not be seen. */
  forget(node?: Node): void;
  /** A reading starts, after which only what is noted from now on is new; null where the page is small. */
  open(root: Element, tally: Tally, frames: Frames): Parts | null;
  /** The reading came to its end. */
  end(): void;
  /** How many parts were put in as they were, in all. */
  readonly recalled: number;
}

/** A page of fewer elements is read from its start. */
const big = 1000;
/** Elements in a part, at most. */
const limit = 300;

/** A page is read from its start again after so many readings of what changed. */
const trusted = 20;

/** How many rules show and hide a page: a script can add one without a mutation. */
function rulesOf(document: Document): number {
  let count = 0;
  for (const sheet of itsOwn(document, 'styleSheets')) {
    count += 1;
    try {
      count += sheet.cssRules.length;
    } catch {
      // Another site's.
    }
  }
  return count;
}

/** The element around a node: its parent, the host of its tree or the frame of its document. */
function around(node: Node): Element | null {
  const parent = parentElementOf(node);
  if (parent) return parent;
  const root = rootOf(node);
  if ('host' in root) return (root as ShadowRoot).host;
  return (root as Document).defaultView?.frameElement ?? null;
}

/** The first element from a node on. */
function elementFrom(node: Node): Element | null {
  let at: Node | null = node;
  while (at && typeOf(at) !== 1) at = nextSiblingOf(at);
  return at as Element | null;
}

/** An element of this name, or what holds one. */
const holds = (node: Node, name: string): boolean =>
  typeOf(node) === 1 &&
  (nameOf(node as Element) === name || (node as Element).getElementsByTagName(name).length > 0);

/** A style sheet, or what holds one. */
const isStyle = (node: Node): boolean =>
  holds(node, 'style') || (typeOf(node) === 1 && nameOf(node as Element) === 'link');

/** Starts with nothing kept. */
export function openKept(): Kept {
  let parts = new WeakMap<Element, Known>();
  let noted = new Set<Element>();
  let notes = 0;
  let recalled = 0;
  let isWhole = true;
  let readings = 0;
  let rules = 0;

  /** What was read of the elements around a node holds no longer. */
  function touch(node: Node): void {
    let inner: Node = node;
    for (let at = typeOf(node) === 1 ? (node as Element) : around(node); at; at = around(at)) {
      parts.delete(at);
      // A child of a host, also one that came or went, is painted where its slot is, in another tree.
      if ((inner === at || parentElementOf(inner) === at) && shadowOf(at)) noted.add(at);
      inner = at;
    }
  }

  function forget(node?: Node): void {
    notes += 1;
    const element = node && (typeOf(node) === 1 ? (node as Element) : around(node));
    if (element && !isStyle(element)) {
      touch(element);
      noted.add(element);
    } else parts = new WeakMap();
  }

  function open(root: Element, tally: Tally, frames: Frames): Parts | null {
    const before = rules;
    rules = rulesOf(root.ownerDocument);
    readings += 1;
    if (!isWhole || rules !== before || readings % trusted === 0) forget();
    isWhole = false;
    const changed = noted;
    noted = new Set();
    if (countIn(root) <= big) {
      parts = new WeakMap();
      return null;
    }
    const page = openWhole();
    const outline = openOutline(page.sheaf, page.end);
    const work = openPiecework();
    const inner = openOutline(work.sheaf, work.end);
    const apart = { outline: inner, tables: openTables(inner) };
    let isApart = false;
    let mayBegin = false;
    let isBlock = false;
    let depth = 0;
    let start = { own: 0, nodes: 0, opening: 0, met: 0, notes: 0 };

    /** Frames, files and what still loads change without a word: a part with any is not kept. */
    const met = () => frames.met + tally.busy;

    function keep(element: Element, part: Part | null): void {
      if (start.met !== met() || start.notes !== notes) return;
      const { own, nodes, opening } = tally;
      parts.set(element, {
        part,
        depth,
        isBlock,
        own: own - start.own,
        nodes: nodes - start.nodes,
        opening: opening.length < openingLength ? opening.slice(start.opening) : null,
      });
    }

    function put(part: Part | null, isBlock: boolean): void {
      if (part === null) return;
      const gap = () => (isBlock ? outline.gap(Gap.block) : outline.settle('line'));
      gap();
      page.join(part, outline.endLine(part.length), outline.flush);
      gap();
    }

    /** What is known of the element, where it still holds. */
    function knownOf(element: Element, above: Level | undefined, at: number): Known | null {
      walk.stale = 0;
      if (isApart || (above !== undefined && above.flat !== null)) return null;
      if (changed.has(element)) walk.stale = Bit.stale;
      // Not on a line, in a table or under a heading of another.
      mayBegin = above !== undefined && (above.bits & ~Bit.stale) === Bit.layout;
      if (!mayBegin) return null;
      depth = at;
      const { own, nodes, opening } = tally;
      start = { own, nodes, opening: opening.length, met: met(), notes };
      if (walk.stale > 0 || ((above?.bits ?? 0) & Bit.stale) > 0) return null;
      const known = parts.get(element);
      if (known?.depth !== at) return null;
      return known.opening === null && opening.length < openingLength ? null : known;
    }

    const walk = {
      limit,
      whole: { outline, tables: openTables(outline) },
      apart,
      stale: 0,
      recall(element: Element, above: Level | undefined, at: number): boolean {
        const known = knownOf(element, above, at);
        if (known === null) {
          // What changed is told to this reading alone: what was known before must not outlive it, if it is not kept anew.
          parts.delete(element);
          return false;
        }
        recalled += 1;
        tally.steps += 3;
        tally.nodes += known.nodes;
        tally.own += known.own;
        tally.opening = (tally.opening + (known.opening ?? '')).slice(0, openingLength);
        put(known.part, known.isBlock);
        return true;
      },
      skip(element: Element): void {
        if (mayBegin && !isApart) keep(element, null);
      },
      begin(element: Element, tag: Tag, scope: number): boolean {
        if (!mayBegin || isApart || tag.heading > 0 || tag.special !== null || isOfLine(element))
          return false;
        isApart = true;
        isBlock = tag.block;
        inner.enterScope(scope, false);
        return true;
      },
      end(element: Element): void {
        isApart = false;
        inner.endLine(0);
        const part = work.take(inner.length());
        inner.endLine(-inner.length());
        keep(element, part);
        put(part, isBlock);
      },
    };
    return walk;
  }

  return {
    note(changes) {
      notes += 1;
      for (const { type, target, addedNodes, removedNodes, nextSibling } of changes) {
        const outer = around(target);
        const nodes = [...addedNodes, ...removedNodes];
        const isTop = outer === null && typeOf(rootOf(target)) === 9;
        if (isTop || [target, outer, ...nodes].some((node) => node && isStyle(node))) forget();
        touch(target);
        // A selector reaches the element, all in it and those beside it.
        if (type === 'attributes' && outer) noted.add(outer);
        // A slot takes from another what its host is given.
        const root = rootOf(target);
        if ('host' in root && nodes.some((node) => holds(node, 'slot'))) noted.add((root as ShadowRoot).host);
        for (const node of addedNodes) if (typeOf(node) === 1) noted.add(node as Element);
        // And what follows one that came or went.
        const next = nextSibling && elementFrom(nextSibling);
        if (next && nodes.some((node) => typeOf(node) === 1)) noted.add(next);
      }
    },
    forget,
    open,
    end() {
      isWhole = true;
    },
    get recalled() {
      return recalled;
    },
  };
}
