/** What a person can see on a page, split at its headings. */

/** A table cell inside a section's text, with the headings that give it its meaning. */
export interface Cell {
  /** Character range in the section's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Text of the column heading ("Status"), or "". */
  readonly column: string;
  /** Text of the row heading or first cell ("Mother"), or "". */
  readonly row: string;
}

/**
 * A heading and the text under it, as a person sees it. In `text` a line break of the page (`<br>`, a line of
 * preformatted text) is "\n", the end of a block (paragraph, list item, table row) "\n\n", the end of a cell "\t";
 * other white space is one space; soft hyphens are gone and words broken over a line are whole.
 */
export interface Section {
  /** The nearest heading without its colon, or "" before the first. */
  readonly heading: string;
  /** The headings above it, outermost first. */
  readonly path: readonly string[];
  readonly text: string;
  readonly cells: readonly Cell[];
}

/** All that was read of a page, and what could not be. */
export interface PageText {
  readonly title: string;
  readonly language: string;
  readonly sections: readonly Section[];
  /** What is painted at its beginning, headings and all, as the browser gives it: at most 20,000 characters. */
  readonly opening: string;
  /** Origins of painted frames that hold content and are of another origin. */
  readonly unreadFrames: readonly string[];
  /** True where the page shows a PDF, picture or other file in place of text. */
  readonly file: boolean;
  /** True where the page says that it is still loading. */
  readonly loading: boolean;
  /** True where the reading stopped at its bound. */
  readonly cut: boolean;
}

/** Whether an element is painted. Live layout in a tab; a static rule for a file, which has no layout. */
export type IsShown = (element: Element) => boolean;
