/** What the row of a table, or of a form, says of a name in it. */
import type { Assertion } from '../assessment.ts';
import type { Section } from '../page/section.ts';
import { kin } from './context.ts';
import type { Meaning } from './meaning.ts';
import type { Mention } from './mention.ts';
import { blockStart, fold } from './text.ts';

/** One of the family. */
export const kinInRow = new RegExp(`\\b(?:${kin}|maternal|paternal)\\b`);
/** What a row of a genetic test or of a policy says beside a name. */
const dealt =
  /\t\W*(?:(?:low|lower|reduced|average|decreased|population|typical|increased|elevated|high) risk\b|(?:not an? |non ?)?carrier\b|no (?:increased risk|variants?)\b|(?:up to )?[$€£] ?\d)/;

/** The answer beside a form's line: a cell with "No", or its box marked. */
const answeredNo =
  /^[^\t\n]{0,40}\t(?:(?:no?|none(?: reported| known)?|never|negative|denies)\s*(?:[\t\n]|$)|[^\n]{0,30}(?:[([] ?x ?[)\]]|[☑☒◉●⦿✓✔]) ?no\b)/;

/** The texts of a mention's table row and the words of one cell's status column. */
export interface Row {
  readonly row: string;
  readonly status: string;
  readonly label: string;
  /** Its first cell, where that heads it, and the head of the mention's column. */
  readonly first: string;
  readonly column: string;
  /** The heads of its columns. */
  readonly head: string;
  readonly isOver: boolean;
  readonly isNo: boolean;
}

/** The row that a place stands in, or null outside tables. */
export function rowAt(section: Section, folded: string, at: number): Row | null {
  const cell = section.cells.find((one) => one.start <= at && at < one.end);
  if (!cell) return null;
  const start = blockStart(folded, at, 600);
  const stop = folded.slice(at, at + 600).indexOf('\n\n');
  const end = stop < 0 ? Math.min(folded.length, at + 600) : at + stop;
  const cells = section.cells.filter((one) => one.start >= start && one.end <= end);
  const under = (column: RegExp): string =>
    cells
      .filter((one) => column.test(one.column))
      .map((one) => folded.slice(one.start, one.end))
      .join(' ');
  return {
    row: folded.slice(start, Math.min(end, start + 600)),
    isNo: /\S/.test(under(/^(?:no|never)$/i)),
    head: fold(cells.map((one) => one.column).join(' ')),
    status: under(/status|state|estado|outcome|result|response|answer|value|finding$/i),
    first: cell.row,
    column: cell.column,
    // The first cell of a page that is laid out as a table is its menu.
    label: `${cell.row.slice(0, 60)} ${cell.column} ${under(/relation|family|member|who/i)}`.toLowerCase(),
    // A problem's own row says when it ended, or that it is not active.
    isOver:
      cell.row === '' &&
      (/\d/.test(under(/^(?:date )?(?:end|ended|resol\w+|closed|fin)\b/i)) ||
        /^(?:no?|false)\b/.test(under(/^(?:is )?(?:active|current|ongoing)\b/i))),
  };
}

/** What a row makes of an assertion, and the rule. */
export function saidByRow(
  row: Row,
  mention: Mention,
  meaning: Meaning,
  said: Assertion,
  folded: string,
): readonly [Assertion, string] {
  const open = said === 'present' || said === 'possible' || said === 'historical';
  const its = (): Assertion => {
    if (kinInRow.test(row.label)) return 'someone_else';
    if (said !== 'absent' && answeredNo.test(folded.slice(mention.end, mention.end + 60))) return 'absent';
    if (!open) return said;
    if (
      row.isNo ||
      /\b(?:ruled out|refuted|entered in error|negative|not detected|absent|no|descartado|negativo)\b/.test(
        row.status,
      )
    )
      return 'absent';
    if (
      /\b(?:screen(?! detected)\w*|scrn|z12\.\d+|v76\.\d+)\b/.test(row.row) ||
      meaning === 'procedure' ||
      (dealt.test(row.row) && !/\b(?:gleason|psa|stage|active|diagnosed)\b/.test(row.row)) ||
      /\b(?:paid|pays?|benefit|copay|covered)\b/.test(row.head)
    )
      return 'hypothetical';
    if (
      row.isOver ||
      /^(?:what )?(?:you|your) (?:had|past|previous)\b/.test(row.row) ||
      /\b(?:resolved|inactive|remission|historical|past|resuelto|inactivo|remision)\b/.test(row.status)
    )
      return 'historical';
    return said === 'present' &&
      /\b(?:suspected|possible|provisional|unconfirmed|rule out|sospecha|posible|probable)\b/.test(row.status)
      ? 'possible'
      : said;
  };
  return [its(), 'row'];
}
