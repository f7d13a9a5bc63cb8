/** Puts text, as it is read, under its headings. */
import { cleanHeading, headingLine, inlineLabel, isSectionName, longestHeading } from './label.ts';
import { joinBroken } from './piece.ts';
import type { Section } from './section.ts';
import { endSection, openSheaf, outrank } from './sheaf.ts';

/** What parts two pieces of text; the strongest wins. */
export const Gap = { none: 0, space: 1, line: 2, cell: 3, block: 4 } as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

/** How the browser parted two painted pieces. */
export type Painted = 'none' | 'space' | 'line' | 'lines' | 'cell';

const between = ['', ' ', '\n', '\t', '\n\n'] as const;

/** Weights of headings that only their words or their bold type give away: below every heading of the markup. */
const partLevel = 8;
const otherLevel = 9;

interface OpenCell {
  start: number;
  readonly column: string;
  row: string;
}

/** Sections being written. */
export interface Outline {
  /** Characters written so far. */
  length(): number;
  /** Parts what comes next from what came before. */
  gap(gap: Gap): void;
  /** A table row starts or ends here, whatever came before. */
  startRow(): void;
  /** What is painted before the next piece, which outranks what the markup let expect. */
  settle(painted: Painted): void;
  /** Writes one piece of a line, or lines of preformatted text. `control`: it stands on a link or button. */
  write(text: string, bold: boolean, control: boolean): void;
  /** Text from here on is a heading's, until `endHeading`. */
  startHeading(): void;
  /** `depth`: how deep the element lies to whose end the heading holds. */
  endHeading(level: number, depth: number): void;
  /** Headings from here on hold to the end of an element at this depth. A block ends the line; a cell does not. */
  enterScope(depth: number, isBlock: boolean): void;
  /** Ends every heading that holds no further than the element at this depth. */
  leaveScope(depth: number, outer: number, isBlock: boolean): void;
  /** A menu or footer starts: the headings before it are not its own. */
  enterApart(): void;
  leaveApart(): void;
  openCell(column: string, row: string): void;
  /** Ends the innermost cell; its text, and whether all of it is bold. */
  closeCell(): { readonly text: string; readonly bold: boolean };
  /** Ends the last section. */
  close(): readonly Section[];
  /** Ends the line and counts this many characters more as written: what parts the next text from it. */
  endLine(length: number): string;
  /** Ends the section. */
  flush(): void;
}

/** Starts an empty outline. */
export function openOutline(sheaf = openSheaf(), end = endSection): Outline {
  const openCells: OpenCell[] = [];
  // Finished lines. Never sliced: cutting a text that grows costs its length each time.
  const { headings } = sheaf;
  let written = 0;
  let pending: Gap = Gap.none;
  let line = '';
  let lead = '';
  let isLineBold = true;
  let isLineControl = true;
  let scope = 0;
  let headingText: string | null = null;
  let cellText: string[] = [];
  let isCellBold = true;

  function flush(): void {
    for (const cell of openCells) {
      if (cell.start === -1) continue;
      if (sheaf.text.length > cell.start) sheaf.cells.push({ ...cell, end: sheaf.text.length });
      cell.start = 0;
    }
    end(sheaf);
    sheaf.text = '';
    sheaf.cells = [];
    sheaf.isFresh = false;
  }

  function head(words: string, level: number, depth: number): void {
    flush();
    outrank(headings, { level, depth });
    headings.push({ text: words, level, depth });
    sheaf.isFresh = true;
  }

  /** Ends the section at `from` of the line, heads a new one, and goes on there with what stands after `rest`. */
  function split(words: string, level: number, from: number, rest: number): void {
    const base = sheaf.text.length + lead.length;
    const before = line.slice(0, from).trimEnd();
    const after = line.slice(rest);
    const skipped = base + rest + (after.length - after.trimStart().length);
    const moved = sheaf.cells.filter((cell) => cell.start >= base && cell.end > skipped);
    const starts = openCells.map((cell) => (cell.start === -1 ? -1 : Math.max(0, cell.start - skipped)));
    sheaf.cells = sheaf.cells.filter((cell) => cell.start < base);
    if (before !== '') sheaf.text += lead + before;
    lead = '';
    line = '';
    const bold = isLineBold;
    head(words, level, scope);
    line = after.trimStart();
    isLineBold = bold;
    sheaf.cells = moved.map((cell) => ({
      ...cell,
      start: Math.max(0, cell.start - skipped),
      end: cell.end - skipped,
    }));
    openCells.forEach((cell, index) => {
      cell.start = starts[index] ?? -1;
    });
  }

  /** The line just finished may be a heading, or carry one. */
  function endLine(): void {
    if (line !== '') {
      const kind = headingLine(line, isLineBold, isLineControl || sheaf.aside.length > 0);
      const tab = line.indexOf('\t');
      if (kind !== null) {
        split(cleanHeading(line), kind === 'part' ? partLevel : otherLevel, 0, line.length);
      } else if (tab === -1) {
        for (let label = inlineLabel(line); label !== null; label = inlineLabel(line)) {
          split(cleanHeading(line.slice(label.start, label.end)), partLevel, label.start, label.end);
        }
      } else if (isNamedRow(tab)) {
        split(cleanHeading(line.slice(0, tab)), partLevel, 0, tab + 1);
      }
      sheaf.text += lead + line;
      line = '';
    }
    lead = '';
    isLineBold = true;
    isLineControl = true;
  }

  /** A table row of two cells that neither has column headings nor is them, the first of which names a part of the report. */
  function isNamedRow(tab: number): boolean {
    const base = sheaf.text.length + lead.length;
    return (
      !isLineBold &&
      line.indexOf('\t', tab + 1) === -1 &&
      isSectionName(line.slice(0, tab)) &&
      !sheaf.cells.some((cell) => cell.start >= base && cell.column !== '')
    );
  }

  function writePiece(piece: string, bold: boolean, control: boolean): void {
    if (pending === Gap.line && line.endsWith('-') && /^\p{Ll}/u.test(piece)) {
      line = joinBroken(line);
      pending = Gap.none;
    }
    if (pending === Gap.line || pending === Gap.block) {
      endLine();
      if (sheaf.text !== '') lead = between[pending];
    } else if (line !== '') line += between[pending];
    else if (sheaf.text !== '' && lead === '') lead = between[pending === Gap.cell ? Gap.cell : Gap.block];
    pending = Gap.none;
    for (const cell of openCells) {
      if (cell.start === -1) cell.start = sheaf.text.length + lead.length + line.length;
    }
    line += piece;
    written += piece.length;
    isLineBold &&= bold;
    isLineControl &&= control;
    if (openCells.length > 0) {
      cellText.push(piece);
      isCellBold &&= bold;
    }
  }

  return {
    length: () => written,
    gap(gap) {
      // The blocks at the start of a cell do not part it from the cell before.
      if (pending === Gap.cell) return;
      if (gap === Gap.cell || gap > pending) pending = gap;
      else if (gap === Gap.line && pending === Gap.line) pending = Gap.block;
    },
    startRow() {
      pending = Gap.block;
    },
    settle(painted) {
      if (pending === Gap.cell) return;
      if (painted === 'lines') pending = Gap.block;
      else if (painted === 'line') pending = pending === Gap.block ? Gap.block : Gap.line;
      else if (painted === 'cell') pending = pending === Gap.block ? Gap.block : Gap.cell;
      else pending = painted === 'space' ? Gap.space : Gap.none;
    },
    write(piece, bold, control) {
      if (headingText !== null) {
        headingText += headingText === '' || pending === Gap.none ? piece : ` ${piece}`;
        pending = Gap.none;
        written += piece.length;
        return;
      }
      if (!piece.includes('\n')) {
        writePiece(piece, bold, control);
        return;
      }
      for (const part of piece.split('\n')) {
        if (part === '') pending = Gap.block;
        else {
          writePiece(part, bold, control);
          pending = Gap.line;
        }
      }
      pending = Gap.none;
    },
    startHeading() {
      if (headingText !== null) return;
      endLine();
      headingText = '';
      pending = Gap.none;
    },
    endHeading(level, depth) {
      const words = headingText ?? '';
      headingText = null;
      pending = Gap.block;
      if (words === '') return;
      if (words.length > longestHeading * 2) writePiece(words, false, false);
      else head(cleanHeading(words), level, depth);
      pending = Gap.block;
    },
    enterScope(depth, isBlock) {
      if (isBlock) endLine();
      scope = depth;
    },
    leaveScope(depth, outer, isBlock) {
      if (isBlock) endLine();
      scope = outer;
      if ((headings.at(-1)?.depth ?? -1) < depth) return;
      endLine();
      flush();
      while ((headings.at(-1)?.depth ?? -1) >= depth) headings.pop();
    },
    enterApart() {
      endLine();
      flush();
      sheaf.aside.push(headings.splice(0));
    },
    leaveApart() {
      endLine();
      flush();
      headings.splice(0, headings.length, ...(sheaf.aside.pop() ?? []));
    },
    openCell(column, row) {
      openCells.push({ start: -1, column, row });
      cellText = [];
      isCellBold = true;
    },
    closeCell() {
      const cell = openCells.pop();
      const end = sheaf.text.length + lead.length + line.length;
      if (cell && cell.start !== -1 && end > cell.start) {
        sheaf.cells.push({ start: cell.start, end, column: cell.column, row: cell.row });
      }
      const value = { text: cellText.join(' ').slice(0, longestHeading), bold: isCellBold };
      cellText = [];
      return value;
    },
    close() {
      endLine();
      flush();
      return sheaf.sections;
    },
    endLine(length) {
      endLine();
      written += length;
      return between[pending];
    },
    flush,
  };
}
