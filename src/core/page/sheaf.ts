/** Sections as they grow: text under the headings that hold. */
import type { Cell, Section } from './section.ts';

export interface Heading {
  readonly text: string;
  readonly level: number;
  /** How deep the element lies to whose end it holds. */
  readonly depth: number;
}

/** Sections being gathered. */
export interface Sheaf {
  /** Of the open section. */
  text: string;
  cells: Cell[];
  /** Its heading has no text yet, and is a section all the same. */
  isFresh: boolean;
  readonly headings: Heading[];
  /** The headings outside the menus and footers that are open. */
  readonly aside: Heading[][];
  readonly sections: Section[];
}

/** A section of a text under headings, outermost first. */
export const sectionOf = (
  under: readonly Heading[],
  { text, cells }: { readonly text: string; readonly cells: readonly Cell[] },
): Section => ({
  heading: under.at(-1)?.text ?? '',
  path: under.slice(0, -1).map((heading) => heading.text),
  text,
  cells,
});

/** Starts with no section. */
export const openSheaf = (): Sheaf => ({
  text: '',
  cells: [],
  isFresh: false,
  headings: [],
  aside: [],
  sections: [],
});

/** Ends the open section. */
export function endSection(sheaf: Sheaf): void {
  if (sheaf.text !== '' || sheaf.isFresh) sheaf.sections.push(sectionOf(sheaf.headings, sheaf));
}

/** Ends the headings that a new one of this weight takes the place of. */
export function outrank(headings: Heading[], { level, depth }: Omit<Heading, 'text'>): void {
  for (let top = headings.at(-1); top && top.depth >= depth && top.level >= level; top = headings.at(-1))
    headings.pop();
}
