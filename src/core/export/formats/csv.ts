/** The checklist as a table for a spreadsheet. RFC 4180, every cell quoted, nothing that a spreadsheet would run. */
import { particulars } from '../../case/item.ts';
import { callTexts, contactTexts } from '../../case/people.ts';
import type { PacketFormat } from '../format.ts';
import type { Packet } from '../packet.ts';
import { callRows } from '../said.ts';
import type { ExportWords } from '../words.ts';

const lineEnd = '\\r\\n\\v\\f\\u0085\\u2028\\u2029';
/**
 * The start of a line that a spreadsheet may take for a formula: = + - @ and their full-width forms,
 * also after spaces, no-break spaces and characters that are not shown; or a tab or line end that opens the cell.
 */
const formula = new RegExp(
  `(?<=^|[${lineEnd}])(?=(?:(?![${lineEnd}])[\\s\\p{Z}\\p{C}])*[=+\\-@＝＋－﹣−＠])|^(?=[\\t\\r\\n])`,
  'gu',
);

/** Puts an apostrophe before whatever a spreadsheet would run, on every line of a cell. */
export const guard = (text: string): string => text.replace(formula, "'");

/** One cell. */
const cell = (text: string): string => `"${guard(text).replaceAll('"', '""')}"`;

/** Rows of text as CSV, with the mark by which Excel knows UTF-8. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;

function write(packet: Packet, words: ExportWords): string {
  const head = [words.record, words.state, words.holder, words.askedOn, words.dueOn];
  const tail = [words.receivedOn, words.sentOn, words.note, words.why];
  const more = particulars.map((which) => words.particulars[which]);
  const rows = packet.items.map((item) => [
    ...[item.label, words.states[item.standing], item.holder, item.askedOn ?? '', item.dueOn ?? ''],
    ...[item.receivedOn ?? '', item.sentOn ?? '', item.note, item.why],
    ...particulars.map((which) => item.particulars[which]),
  ]);
  return csvOf([[...head, ...tail, ...more], ...rows, ...peopleRows(packet, words)]);
}

/** Tables of their own below the records, each after an empty row; none where nothing was written. */
function peopleRows({ people, calls }: Packet, words: ExportWords): readonly (readonly string[])[] {
  const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
    rows.length === 0 ? [] : [[''], head, ...rows];
  return [
    ...table(
      [words.role, ...contactTexts.map((which) => words.contact[which])],
      people.map((contact) => [words.roles[contact.role], ...contactTexts.map((which) => contact[which])]),
    ),
    ...table(
      [words.callOn, ...callTexts.map((which) => words.call[which]), words.followUpOn],
      calls.map((call) => [call.on, ...callRows(call, words).map(([, text]) => text)]),
    ),
  ];
}

const csv: PacketFormat = {
  id: 'csv',
  takes: 'packet',
  name: 'checklist',
  extension: 'csv',
  mime: 'text/csv',
  write,
};
export default csv;
