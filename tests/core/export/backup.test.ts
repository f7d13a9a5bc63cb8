/** Backups: what is written is read back, and nothing else is. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { WholeCase } from '../../../src/core/case/case.ts';
import { withoutCharts } from '../../../src/core/case/charts.ts';
import backup from '../../../src/core/export/formats/backup.ts';
import { MAX_BACKUP_BYTES, readBackup } from '../../../src/core/export/import.ts';
import { wholeCases } from './arbitrary.ts';

// Many random runs; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

const madeOn = '2026-11-22';
const one = {
  case: { id: 'a', label: 'Me', conditions: [], openedOn: madeOn, note: '', questions: [], visitOn: null },
  items: [
    {
      ...{ id: 'path-report', state: 'asked' as const, label: '', holder: '', note: 'n' },
      ...{ askedOn: madeOn, dueOn: null, receivedOn: null, sentOn: null },
    },
  ],
};
const file = backup.write([one], madeOn);
const why = (text: string) => {
  const read = readBackup(text);
  return read.ok ? 'read' : read.why;
};

describe('a backup', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(wholeCases, (cases) => {
        expect(readBackup(backup.write(cases, madeOn))).toEqual({
          ...{ ok: true, madeOn, cases: cases.map(withoutCharts) },
        });
      }),
    );
  });

  it('of 200 lists with 100 full records each is read back as well', () => {
    const text = 'Rang the records office. أحتاج صور الأشعة. 病理报告和切片. '.repeat(4);
    const items = Array.from({ length: 100 }, (_, at) => ({
      ...one.items[0],
      ...{ id: `own:${at}`, label: `Record ${at}`, holder: 'Mercy Hospital, records office', note: text },
    })) as WholeCase['items'];
    const cases = Array.from({ length: 200 }, (_, at): WholeCase => {
      const questions = Array.from({ length: 10 }, (__, n) => ({
        id: `q${n}`,
        text,
        done: false,
        answer: text,
      }));
      return { case: { ...one.case, id: `case-${at}`, note: text, questions }, items };
    });
    const read = readBackup(backup.write(cases, madeOn));
    expect(read.ok && read.cases).toEqual(cases);
  });

  it('carries no chart: a digest of one means nothing on another computer', () => {
    const known = { ...one, case: { ...one.case, charts: ['a'.repeat(64)] } };
    expect(backup.write([known], madeOn)).toBe(file);
  });

  it('of the first version, before there were letters, is read as it was', () => {
    const first = JSON.stringify({ ...JSON.parse(file), version: 1 });
    expect(readBackup(first)).toMatchObject({ ok: true, cases: [one] });
  });

  it('may begin with a byte order mark', () => {
    expect(why(`\uFEFF${file}`)).toBe('read');
  });
});

describe('a file is refused', () => {
  const edited = (edit: (value: Record<string, unknown>) => unknown) =>
    JSON.stringify(edit(JSON.parse(file)));
  const withItem = (edit: object) =>
    edited((value) => ({ ...value, cases: [{ ...one, items: [{ ...one.items[0], ...edit }] }] }));

  it.each([
    ['that is empty', '', 'foreign'],
    ['that is no JSON', 'hello', 'foreign'],
    ['of another program', '{"version":1,"cases":[]}', 'foreign'],
    ['that is a bare list', '[]', 'foreign'],
    ['that is cut short', file.slice(0, -20), 'damaged'],
    ['of a later version', edited((value) => ({ ...value, version: 99 })), 'newer'],
    ['of no version', edited((value) => ({ ...value, version: '1' })), 'damaged'],
    ['of version 0', edited((value) => ({ ...value, version: 0 })), 'damaged'],
    ['with a field too many', edited((value) => ({ ...value, extra: 1 })), 'damaged'],
    ['with an unknown state', withItem({ state: 'lost' }), 'damaged'],
    ['with a day that no calendar has', withItem({ askedOn: '2026-02-30' }), 'damaged'],
    ['with an id that would reach another key', withItem({ id: 'a/../b' }), 'damaged'],
    ['with a number for a note', withItem({ note: 1 }), 'damaged'],
    ['with a case that stands twice', backup.write([one, one], madeOn), 'damaged'],
    [
      'with an item that stands twice',
      backup.write([{ ...one, items: [...one.items, ...one.items] }], madeOn),
      'damaged',
    ],
    ['that reaches for a prototype', file.replace('"note":"n"', '"__proto__": {"polluted": 1}'), 'damaged'],
    ['that hides a constructor', file.replace('"note":"n"', '"constructor": {"prototype": {}}'), 'damaged'],
    ['with __proto__ at the top', file.replace('{', '{"__proto__": {"cases": []},'), 'damaged'],
    ['that is nested a million deep', `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`, 'foreign'],
    [
      'with deep nesting inside',
      edited((value) => ({ ...value, cases: [[[[[[[[[[[[[]]]]]]]]]]]]] })),
      'damaged',
    ],
  ])('%s', (_, text, reason) => {
    expect(why(text)).toBe(reason);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });

  it('that is larger than 40 MB, in octets and not in characters', () => {
    expect(why(edited((value) => ({ ...value, pad: '漢'.repeat(MAX_BACKUP_BYTES / 3) })))).toBe('too-large');
    expect(why(' '.repeat(MAX_BACKUP_BYTES + 1))).toBe('too-large');
  });

  it('or read, after any mutation, but never throws and never takes two seconds', () => {
    const mutation = fc.tuple(fc.nat(file.length), fc.nat(30), fc.string({ unit: 'binary', maxLength: 8 }));
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 5 }), (mutations) => {
        const text = mutations.reduce((t, [at, cut, put]) => t.slice(0, at) + put + t.slice(at + cut), file);
        expect(['read', 'foreign', 'newer', 'damaged']).toContain(why(text));
      }),
      { numRuns: 2000 },
    );
  });
});
