/** Parts of a page: each is read by itself, and is put in as it was read where nothing in it changed. */
import type { Cell, Section } from './section.ts';
import { endSection, type Heading, openSheaf, outrank, type Sheaf, sectionOf } from './sheaf.ts';

/** Text under headings of its own part of the page. */
interface Draft {
  readonly under: readonly Heading[];
  /** In a menu or footer: no heading outside it is its own. */
  readonly isApart: boolean;
  readonly text: string;
  readonly cells: readonly Cell[];
}

/** What a part of a page adds, whatever stands around it. */
export interface Part {
  /** In order. The first goes on where the text before the part ended, unless `isCut`; the last goes on after it. */
  readonly drafts: readonly Draft[];
  readonly isCut: boolean;
  /** Its last heading has no text yet. */
  readonly isFresh: boolean;
  /** Characters. */
  readonly length: number;
  /** The sections it made where it was put last. */
  made: Made | null;
}

interface Made {
  readonly outer: readonly Heading[];
  /** How many of the headings outside still hold after it. */
  readonly left: number;
  readonly sections: readonly Section[];
  /** The last draft, once it turned out to be a section by itself. */
  last: Section | null;
}

const isSame = (one: readonly Heading[], other: readonly Heading[]): boolean =>
  one.length === other.length &&
  one.every(({ text, level, depth }, index) => {
    const its = other[index];
    return its?.text === text && its.level === level && its.depth === depth;
  });

/** The sections of all drafts but the open ones, under the headings outside. */
function make({ drafts, isCut }: Part, headings: readonly Heading[]): Made {
  const left = [...headings];
  const sections: Section[] = [];
  let bottom: Heading | undefined;
  drafts.forEach((draft, index) => {
    const first = draft.under[0];
    if (!draft.isApart && first && first !== bottom) {
      outrank(left, first);
      bottom = first;
    }
    if (index === drafts.length - 1 || (index === 0 && !isCut)) return;
    sections.push(sectionOf(draft.isApart ? draft.under : [...left, ...draft.under], draft));
  });
  return { outer: [...headings], left: left.length, sections, last: null };
}

/** A page that is put together of parts and of what is read between them. */
export interface Whole {
  readonly sheaf: Sheaf;
  /** Ends its open section. */
  end(): void;
  /** Puts a part in, `lead` before its first text; `flush` ends the section that is open. */
  join(part: Part, lead: string, flush: () => void): void;
}

/** Starts empty. */
export function openWhole(): Whole {
  const sheaf = openSheaf();
  /** The part whose last draft is the open section. */
  let source: Part | null = null;
  return {
    sheaf,
    end() {
      const made = source?.drafts.at(-1)?.text === sheaf.text ? source.made : null;
      if (made?.last) sheaf.sections.push(made.last);
      else {
        const { length } = sheaf.sections;
        endSection(sheaf);
        if (made) made.last = sheaf.sections[length] ?? null;
      }
      source = null;
    },
    join(part, lead, flush) {
      const { drafts, isCut } = part;
      const first = drafts[0];
      if (first && !isCut && first.text !== '') {
        if (sheaf.text !== '') sheaf.text += lead;
        const { length } = sheaf.text;
        for (const cell of first.cells)
          sheaf.cells.push({ ...cell, start: cell.start + length, end: cell.end + length });
        sheaf.text += first.text;
      }
      const last = drafts[drafts.length - 1];
      if (last === undefined || (last === first && !isCut)) return;
      flush();
      if (part.made === null || !isSame(part.made.outer, sheaf.headings))
        part.made = make(part, sheaf.headings);
      for (const section of part.made.sections) sheaf.sections.push(section);
      sheaf.headings.length = part.made.left;
      sheaf.headings.push(...last.under);
      sheaf.text = last.text;
      sheaf.cells = [...last.cells];
      sheaf.isFresh = part.isFresh;
      source = part;
    },
  };
}

/** What is read as a part, one after the other. */
export interface Piecework {
  readonly sheaf: Sheaf;
  /** Ends its open section. */
  end(): void;
  /** Gives all that was gathered, of this many characters, and is empty again. */
  take(length: number): Part;
}

/** Starts empty. */
export function openPiecework(): Piecework {
  const sheaf = openSheaf();
  let drafts: Draft[] = [];
  let isCut = false;
  const draft = (): Draft => ({
    under: [...sheaf.headings],
    isApart: sheaf.aside.length > 0,
    text: sheaf.text,
    cells: sheaf.cells,
  });
  return {
    sheaf,
    end() {
      if (sheaf.text !== '' || sheaf.isFresh) drafts.push(draft());
      else isCut ||= drafts.length === 0;
    },
    take(length) {
      drafts.push(draft());
      const part: Part = { drafts, isCut, isFresh: sheaf.isFresh, length, made: null };
      drafts = [];
      isCut = false;
      sheaf.isFresh = false;
      sheaf.text = '';
      sheaf.cells = [];
      sheaf.headings.length = 0;
      return part;
    },
  };
}
