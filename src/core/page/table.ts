/** Knows, while a table is read, which column and which row a cell stands under. */
import { Gap, type Outline } from './outline.ts';

interface Row {
  index: number;
  first: string;
  readonly headers: { readonly column: number; readonly text: string }[];
  isAllHeaders: boolean;
  count: number;
}

interface Table {
  readonly columns: string[];
  /** Cells of rows above that reach down: text of a first cell, and for how many rows more. */
  spanText: string;
  spanLeft: number;
  row: Row | null;
  rows: number;
  inHead: boolean;
}

/** A part of a table. */
export type Part = 'table' | 'head' | 'row' | 'cell' | 'header-cell';

/** The tables being read, innermost last. */
export interface Tables {
  enter(part: Part): void;
  leave(part: Part, element: Element): void;
}

function span(cell: Element, name: string): number {
  const value = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return value >= 1 && value <= 100 ? value : 1;
}

/** Follows tables for an outline, and gives it each cell's headings. */
export function openTables(outline: Outline): Tables {
  const tables: Table[] = [];
  const top = () => tables.at(-1);
  const on = {
    enterTable() {
      tables.push({ columns: [], spanText: '', spanLeft: 0, row: null, rows: 0, inHead: false });
    },
    leaveTable() {
      tables.pop();
    },
    enterHead() {
      const table = top();
      if (table) table.inHead = true;
    },
    leaveHead() {
      const table = top();
      if (table) table.inHead = false;
    },
    enterRow() {
      outline.startRow();
      const table = top();
      if (!table) return;
      const isSpanned = table.spanLeft > 0;
      if (isSpanned) table.spanLeft -= 1;
      table.row = {
        index: isSpanned ? 1 : 0,
        first: isSpanned ? table.spanText : '',
        headers: [],
        isAllHeaders: true,
        count: 0,
      };
    },
    leaveRow() {
      outline.startRow();
      const table = top();
      const row = table?.row;
      if (!table || !row) return;
      table.row = null;
      // A row of headings, or a first row in bold type, names the columns.
      if (row.count > 0 && row.isAllHeaders && (table.inHead || row.count > 1)) {
        table.columns.length = 0;
        for (const { column, text } of row.headers) table.columns[column] = text;
      }
      table.rows += 1;
    },
    enterCell() {
      const table = top();
      const row = table?.row;
      if (!table || !row) {
        outline.openCell('', '');
        return;
      }
      if (row.count > 0) outline.gap(Gap.cell);
      outline.openCell(table.columns[row.index] ?? '', row.first);
    },
    leaveCell(cell: Element, isHeader: boolean) {
      const { text, bold } = outline.closeCell();
      const table = top();
      const row = table?.row;
      if (!table || !row) return;
      if (row.index === 0 && row.first === '') {
        row.first = text;
        table.spanText = text;
        table.spanLeft = span(cell, 'rowspan') - 1;
      }
      if (isHeader || (bold && text !== '' && table.rows === 0))
        row.headers.push({ column: row.index, text });
      else if (!(text === '' && table.inHead)) row.isAllHeaders = false;
      row.count += 1;
      row.index += span(cell, 'colspan');
    },
  };
  return {
    enter(part) {
      if (part === 'row') on.enterRow();
      else if (part === 'table') on.enterTable();
      else if (part === 'head') on.enterHead();
      else on.enterCell();
    },
    leave(part, element) {
      if (part === 'row') on.leaveRow();
      else if (part === 'table') on.leaveTable();
      else if (part === 'head') on.leaveHead();
      else on.leaveCell(element, part === 'header-cell');
    },
  };
}
