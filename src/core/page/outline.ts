/** Puts text, as it is read, under its headings. */
import { cleanHeading, headingLine, inlineLabel, isSectionName, longestHeading } from './label.ts';
import type { Cell, Section } from './section.ts';

/** What parts two pieces of text; the strongest wins. */
export const Gap = { none: 0, space: 1, line: 2, cell: 3, block: 4 } as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

/** How the browser parted two painted pieces. */
export type Painted = 'none' | 'space' | 'line' | 'lines' | 'cell';

const between = ['', ' ', '\n', '\t', '\n\n'] as const;

/** Weights of headings that only their words or their bold type give away: below every heading of the markup. */
const partLevel = 8;
const otherLevel = 9;

interface Heading {
  readonly text: string;
  readonly level: number;
  /** How deep the element lies to whose end it holds. */
  readonly depth: number;
}

interface OpenCell {
  start: number;
  readonly column: string;
  row: string;
}

/** Sections being written. */
export interface Outline {
  readonly sections: readonly Section[];
  /** Characters written so far. */
  length(): number;
  /** Parts what comes next from what came before. */
  gap(gap: Gap): void;
  /** A table row starts or ends here, whatever came before. */
  startRow(): void;
  /** What is painted before the next piece, which outranks what the markup let expect. */
  settle(painted: Painted): void;
  /** Writes one piece of a line, or lines of preformatted text. */
  write(text: string, bold: boolean): void;
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
}

/** Starts an empty outline. */
export function openOutline(): Outline {
  const sections: Section[] = [];
  const headings: Heading[] = [];
  const aside: Heading[][] = [];
  const openCells: OpenCell[] = [];
  let cells: Cell[] = [];
  let text = '';
  let written = 0;
  let isFresh = false;
  let pending: Gap = Gap.none;
  let lineStart = 0;
  let isLineBold = true;
  let scope = 0;
  let headingText: string | null = null;
  let cellText: string[] = [];
  let isCellBold = true;

  function flush(): void {
    for (const cell of openCells) {
      if (cell.start === -1) continue;
      if (text.length > cell.start) cells.push({ ...cell, end: text.length });
      cell.start = 0;
    }
    if (text !== '' || isFresh) {
      const last = headings.at(-1);
      sections.push({
        heading: last?.text ?? '',
        path: headings.slice(0, -1).map((heading) => heading.text),
        text,
        cells,
      });
    }
    text = '';
    cells = [];
    isFresh = false;
    lineStart = 0;
    isLineBold = true;
  }

  function head(words: string, level: number, depth: number): void {
    flush();
    for (let top = headings.at(-1); top && top.depth >= depth && top.level >= level; top = headings.at(-1)) {
      headings.pop();
    }
    headings.push({ text: words, level, depth });
    isFresh = true;
  }

  /** Cuts the section before `from`, heads a new one, and moves what stands after `rest` into it. */
  function split(words: string, level: number, from: number, rest: number): void {
    const tail = text.slice(rest);
    const moved: Cell[] = [];
    cells = cells.filter((cell) => {
      if (cell.start < from) return true;
      if (cell.end > rest)
        moved.push({ ...cell, start: Math.max(0, cell.start - rest), end: cell.end - rest });
      return false;
    });
    const starts = openCells.map((cell) => Math.max(0, cell.start - rest));
    const bold = isLineBold;
    text = text.slice(0, from).trimEnd();
    head(words, level, scope);
    const lead = tail.length - tail.trimStart().length;
    text = tail.slice(lead);
    cells = moved.map((cell) => ({ ...cell, start: Math.max(0, cell.start - lead), end: cell.end - lead }));
    openCells.forEach((cell, index) => {
      if (cell.start !== -1) cell.start = Math.max(0, (starts[index] ?? 0) - lead);
    });
    isLineBold = bold;
  }

  /** The line just finished may be a heading, or carry one. */
  function endLine(): void {
    if (text.length > lineStart) {
      const line = text.slice(lineStart);
      const kind = headingLine(line, isLineBold);
      const tab = line.indexOf('\t');
      if (kind !== null) {
        split(cleanHeading(line), kind === 'part' ? partLevel : otherLevel, lineStart, text.length);
      } else if (
        tab > 0 &&
        line.indexOf('\t', tab + 1) === -1 &&
        isSectionName(line.slice(0, tab)) &&
        !cells.some((cell) => cell.start >= lineStart && cell.column !== '')
      ) {
        split(cleanHeading(line.slice(0, tab)), partLevel, lineStart, lineStart + tab + 1);
      } else if (tab === -1) {
        splitLabels(line);
      }
    }
    lineStart = text.length;
    isLineBold = true;
  }

  function splitLabels(line: string): void {
    let rest = line;
    for (let label = inlineLabel(rest, 0); label !== null; label = inlineLabel(rest, 0)) {
      const from = text.length - rest.length + label.start;
      const end = text.length - rest.length + label.end;
      split(cleanHeading(rest.slice(label.start, label.end)), partLevel, from, end);
      rest = text;
    }
  }

  function writePiece(piece: string, bold: boolean): void {
    if (pending === Gap.line && text.endsWith('-') && /^\p{Ll}/u.test(piece)) {
      text = joinBroken(text);
      pending = Gap.none;
    }
    if (text !== '') {
      if (pending === Gap.line || pending === Gap.block) endLine();
      if (text !== '') text += between[pending];
      if (pending === Gap.line || pending === Gap.block) lineStart = text.length;
    }
    pending = Gap.none;
    for (const cell of openCells) if (cell.start === -1) cell.start = text.length;
    text += piece;
    written += piece.length;
    isLineBold &&= bold;
    if (openCells.length > 0) {
      cellText.push(piece);
      isCellBold &&= bold;
    }
  }

  return {
    sections,
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
    write(piece, bold) {
      if (headingText !== null) {
        headingText += headingText === '' || pending === Gap.none ? piece : ` ${piece}`;
        pending = Gap.none;
        written += piece.length;
        return;
      }
      if (!piece.includes('\n')) {
        writePiece(piece, bold);
        return;
      }
      for (const line of piece.split('\n')) {
        if (line === '') pending = Gap.block;
        else {
          writePiece(line, bold);
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
      if (words.length > longestHeading * 2) writePiece(words, false);
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
      aside.push(headings.splice(0));
    },
    leaveApart() {
      endLine();
      flush();
      headings.splice(0, headings.length, ...(aside.pop() ?? []));
    },
    openCell(column, row) {
      openCells.push({ start: -1, column, row });
      cellText = [];
      isCellBold = true;
    },
    closeCell() {
      const cell = openCells.pop();
      if (cell && cell.start !== -1 && text.length > cell.start) {
        cells.push({ start: cell.start, end: text.length, column: cell.column, row: cell.row });
      }
      const value = { text: cellText.join(' ').slice(0, longestHeading), bold: isCellBold };
      cellText = [];
      return value;
    },
    close() {
      endLine();
      flush();
      return sections;
    },
  };
}

/** A word broken over a line is whole again; a hyphen that belongs to it ("non-small") stays. */
function joinBroken(text: string): string {
  return /(?:^|[\s(/])(?:non|well|poorly|moderately|follow|post|pre|self|high|low|long|short|triple|x|t|b|[a-z]+ly)-$/i.test(
    text,
  )
    ? text
    : text.slice(0, -1);
}
