/** The spreadsheet: read back by papaparse, and nothing in it runs. */
import fc from 'fast-check';
import { parse } from 'papaparse';
import { describe, expect, it, vi } from 'vitest';
import csv, { csvOf, guard } from '../../../src/core/export/formats/csv.ts';
import { packetOf } from '../../../src/core/export/packet.ts';
import { english } from '../../../src/core/export/words-en.ts';
import { hostile, packet, wholeCase } from './arbitrary.ts';

// Many random runs; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

/** Independent of the writer: what Excel, LibreOffice or Sheets would take for a formula. */
const runs = (cell: string) =>
  /^[\t\r\n]/.test(cell) ||
  cell
    .split(/[\r\n\v\f\u0085\u2028\u2029]/)
    .some((line) => '=+-@＝＋－＠'.includes(line.replace(/^[\s\p{Z}\p{C}]+/u, '').charAt(0) || ' '));

const rowsOf = (text: string) => {
  const { data, errors } = parse(text, { delimiter: ',' });
  expect(errors).toEqual([]);
  // papaparse gives one empty row for the line end that closes the file.
  return data.slice(0, -1);
};

/** The tables of the file: an empty row stands between two. */
function tablesOf(rows: readonly string[][]): string[][][] {
  const tables: string[][][] = [[]];
  for (const row of rows) {
    if (row.length === 1 && row[0] === '') tables.push([]);
    else tables.at(-1)?.push(row);
  }
  return tables;
}

describe('the guard', () => {
  it.each([
    ['=1', "'=1"],
    ['  =1', "'  =1"],
    ['\u00a0+1', "'\u00a0+1"],
    ['\u200b@x', "'\u200b@x"],
    ['a\n-1', "a\n'-1"],
    ['a\r\n=1', "a\r\n'=1"],
    ['\t1', "'\t1"],
    ['\r', "'\r"],
    ['＝1', "'＝1"],
    ['a=1', 'a=1'],
    ['2026-11-22', '2026-11-22'],
    ['', ''],
  ])('turns %j into %j', (text, guarded) => {
    expect(guard(text)).toBe(guarded);
  });

  it('leaves nothing that runs, and only ever adds apostrophes', () => {
    const text = fc.oneof(
      fc.constantFrom(...hostile),
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[\s=+\-@a']*$/),
    );
    fc.assert(
      fc.property(text, (each) => {
        expect(runs(guard(each))).toBe(false);
        expect(guard(each).replaceAll("'", '')).toBe(each.replaceAll("'", ''));
        if (!runs(each)) expect(guard(each)).toBe(each);
      }),
      { numRuns: 2000 },
    );
  });

  it('stays quick on a long cell of blanks', () => {
    const begun = performance.now();
    guard(`${' '.repeat(200_000)}a\n`.repeat(5));
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});

describe('the file', () => {
  it('is read back by papaparse with every cell as it was', () => {
    fc.assert(
      fc.property(packet, (each) => {
        const rows = rowsOf(csv.write(each, english));
        const [records, ...others] = tablesOf(rows);
        expect(records?.slice(1)).toEqual(
          each.items.map((item) =>
            [
              ...[
                item.label,
                english.states[item.standing],
                item.holder,
                item.askedOn ?? '',
                item.dueOn ?? '',
              ],
              ...[item.receivedOn ?? '', item.sentOn ?? '', item.note, item.why],
              ...['method', 'reference', 'fee', 'place'].map((which) => item.particulars[which as 'fee']),
            ].map(guard),
          ),
        );
        const people = each.people.map((one) =>
          [
            ...[english.roles[one.role], one.name, one.place, one.phone],
            ...[one.email, one.address, one.note],
          ].map(guard),
        );
        const calls = each.calls.map((call) =>
          [
            ...[call.on, call.with, call.said, call.reference],
            call.followUpOn ? `${call.followUpOn}${call.done ? ` (${english.followedUp})` : ''}` : '',
          ].map(guard),
        );
        expect(others.map((table) => table.slice(1))).toEqual(
          [people, calls].filter((some) => some.length > 0),
        );
        expect(rows.flat().some(runs)).toBe(false);
      }),
    );
  });

  it('would be caught with a formula in it', () => {
    const planted = csvOf([['x', 'y']]).replace('x', '=1+1');
    expect(rowsOf(planted).flat().some(runs)).toBe(true);
  });

  it('holds a thousand items', () => {
    const [whole] = fc.sample(wholeCase(), { numRuns: 1, seed: 1 });
    if (whole === undefined) throw new Error('no sample');
    const items = Array.from({ length: 1000 }, (_, at) => ({
      ...{
        id: `i-${at}`,
        state: 'asked' as const,
        label: hostile[at % hostile.length] ?? '',
        holder: 'x',
        note: `${at}`,
      },
      ...{ askedOn: '2026-11-22', dueOn: null, receivedOn: null, sentOn: null },
    }));
    const big = packetOf({
      whole: { ...whole, items },
      records: [],
      guidance: [],
      language: 'en',
      madeOn: '2026-11-22',
    });
    expect(new Set(tablesOf(rowsOf(csv.write(big, english)))[0]?.map((row) => row[7])).size).toBe(1001);
  });
});
