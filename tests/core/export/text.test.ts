/** Plain text: read back by its indents alone, every word in its place, and no line of the person's at the left. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import text from '../../../src/core/export/formats/text.ts';
import { type Packet, packetOf } from '../../../src/core/export/packet.ts';
import { english as words } from '../../../src/core/export/words-en.ts';
import { wrap } from '../../../src/core/export/wrap.ts';
import { hostile, packet, wholeCase } from './arbitrary.ts';

// Many random runs; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

/** Words without the blanks between them: a line may break anywhere. */
const inkOf = (said: string) => said.replace(/\s+/g, '');

/** Columns as a terminal counts them, roughly: signs of East Asia and pictures take two. */
const columnsOf = (line: string) =>
  [...new Intl.Segmenter('en').segment(line)].reduce(
    (sum, { segment }) =>
      sum +
      (/^[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60\u{1f300}-\u{1faff}]/u.test(
        segment,
      )
        ? 2
        : 1),
    0,
  );

type Entry = readonly string[];

/** Independent of the writer: sections by underlined lines, entries by "[ ] ", "[x] " or "- ", their parts by four blanks. */
function read(file: string): ReadonlyMap<string, readonly Entry[]> {
  const sections = new Map<string, string[][]>();
  const lines = file.split('\n');
  let entries: string[][] = [];
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1] ?? '';
    if (/^\S/.test(line) && /^([=-])\1*$/.test(next) && next.length === line.length) {
      entries = [];
      sections.set(line, entries);
    } else if (/^(\[[ x]\]|-)( |$)/.test(line)) entries.push([line.replace(/^(\[[ x]\]|-) ?/, '')]);
    else if (/^ {4}\S/.test(line)) entries.at(-1)?.push(line.trim());
    else if (/^ {6}\S/.test(line)) entries.at(-1)?.push(`${entries.at(-1)?.pop() ?? ''} ${line.trim()}`);
    else if (/^ {2}\S/.test(line)) entries.push([line.trim()]);
    else if (line !== '' && !/^[=-]+$/.test(line)) entries.push([line]);
  }
  return sections;
}

const full = (rows: readonly (readonly [string, string | null])[]) =>
  rows.flatMap(([name, said]) => ((said ?? '').trim() === '' ? [] : [inkOf(`${name}: ${said}`)]));

const itemsOf = (each: Packet) =>
  each.items.map((item) => [
    inkOf(item.label),
    ...full([
      ...[[words.state, words.states[item.standing]] as const, [words.why, item.why] as const],
      ...[[words.holder, item.holder] as const, [words.askedOn, item.askedOn] as const],
      [words.dueOn, item.state === 'asked' ? item.dueOn : null],
      ...[[words.receivedOn, item.receivedOn] as const, [words.sentOn, item.sentOn] as const],
      ...(['method', 'reference', 'fee', 'place'] as const).map(
        (which) => [words.particulars[which], item.particulars[which]] as const,
      ),
      [words.note, item.note],
    ]),
  ]);

const peopleOf = (each: Packet) =>
  each.people.map((contact) => [
    inkOf(words.roles[contact.role]),
    ...full(
      (['name', 'place', 'phone', 'email', 'address', 'note'] as const).map(
        (which) => [words.contact[which], contact[which]] as const,
      ),
    ),
  ]);

const callsOf = (each: Packet) =>
  each.calls.map((call) => [
    call.on,
    ...full([
      ...(['with', 'said', 'reference'] as const).map((which) => [words.call[which], call[which]] as const),
      [words.followUpOn, call.followUpOn && `${call.followUpOn}${call.done ? ` (${words.followedUp})` : ''}`],
    ]),
  ]);

const inkOfEntries = (entries: readonly Entry[] = []) => entries.map((entry) => entry.map(inkOf));

describe('plain text', () => {
  it('is read back with every record, question and answer in its place, and every other word', () => {
    fc.assert(
      fc.property(packet, (each) => {
        const file = text.write(each, words);
        const sections = read(file);
        expect(inkOfEntries(sections.get(words.records))).toEqual(itemsOf(each));
        expect(inkOfEntries(sections.get(words.questions))).toEqual(
          each.questions.map((question) => [
            inkOf(question.text),
            ...full([[words.answer, question.answer]]),
          ]),
        );
        expect(inkOfEntries(sections.get(words.timeline.title))).toEqual(
          each.timeline.map(({ on, kind, what }) => [
            on,
            ...full([
              [words.timeline.kind, words.timeline.kinds[kind]],
              [words.timeline.what, what],
            ]),
          ]),
        );
        expect(inkOfEntries(sections.get(words.people))).toEqual(peopleOf(each));
        expect(inkOfEntries(sections.get(words.calls))).toEqual(callsOf(each));
        const ink = inkOf(file);
        const others = [
          ...each.letters.flatMap((letter) => [letter.title, letter.text, letter.sentOn ?? '']),
          ...each.guidance.flatMap((piece) => [piece.title, piece.text, piece.checkedOn]),
          ...each.guidance.flatMap((piece) => piece.sources.flatMap((source) => [source.title, source.url])),
          ...(each.opinions?.rows ?? []).flatMap(({ label, cells }) => [label, ...cells]),
          ...[each.label, each.note, words.about, each.openedOn, each.visitOn ?? ''],
        ];
        for (const said of others) expect(ink).toContain(inkOf(said));
      }),
      { numRuns: 120 },
    );
  });

  it('keeps to 76 columns, but for an address, and has only our headings at the left', () => {
    const ours = [
      words.people,
      words.calls,
      words.title,
      words.records,
      words.questions,
      words.opinions,
      words.notes,
      words.letters,
    ];
    fc.assert(
      fc.property(packet, (each) => {
        const file = text.write(each, words);
        const long = file
          .split('\n')
          .filter((line) => columnsOf(line) > 76 && !/^\s*\S{0,2}https?:\S+$/.test(line));
        expect(long).toEqual([]);
        expect([...ours, words.guidance, words.timeline.title]).toEqual(
          expect.arrayContaining([...read(file).keys()]),
        );
        expect(file).not.toMatch(/[ \t]$|\n\n\n\n/m);
      }),
      { numRuns: 120 },
    );
  });

  it('holds a thousand hostile items, and is quick about it', () => {
    const [whole] = fc.sample(wholeCase(), { numRuns: 1, seed: 1 });
    if (whole === undefined) throw new Error('no sample');
    const items = Array.from({ length: 1000 }, (_, at) => ({
      ...{ id: `i-${at}`, state: 'asked' as const, label: hostile[at % hostile.length] ?? '', holder: 'x' },
      ...{ note: `${at} ${hostile[(at * 7) % hostile.length]}`, askedOn: '2026-11-22', dueOn: null },
      ...{ receivedOn: null, sentOn: null },
    }));
    const parts = { records: [], guidance: [], language: 'en', madeOn: '2026-11-22' } as const;
    const big = packetOf({ whole: { ...whole, items }, ...parts });
    const begun = performance.now();
    const file = text.write(big, words);
    expect(performance.now() - begun).toBeLessThan(1000);
    expect(inkOfEntries(read(file).get(words.records))).toEqual(itemsOf(big));
  });

  it('would be caught with a line of the person’s at the left, or a word lost', () => {
    const [each] = fc.sample(packet, { numRuns: 1, seed: 4 });
    if (each === undefined) throw new Error('no sample');
    const file = text.write({ ...each, note: 'so far\nLetters\n-------' }, words);
    const notes = (said: string) => inkOfEntries(read(said).get(words.notes)).flat().join('');
    expect(notes(file)).toBe('sofarLetters-------');
    expect(notes(file.replace('  Letters\n  ---', 'Letters\n---'))).toBe('sofar');
    expect(notes(file.replace('so far', 'so'))).toBe('soLetters-------');
  });
});

describe('a line', () => {
  it('is wrapped without losing, adding or joining a word', () => {
    const said = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme', maxLength: 200 }));
    fc.assert(
      fc.property(said, fc.integer({ min: 4, max: 80 }), (line, width) => {
        const lines = wrap(line.replaceAll('\n', ' '), width);
        expect(inkOf(lines.join(''))).toBe(inkOf(line));
        if (line.split(/\s+/).every((word) => word.length * 2 <= width)) {
          expect(lines.join(' ').trim()).toBe(line.split(/\s+/).filter(Boolean).join(' '));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves an address whole and breaks any other long word', () => {
    const url = `https://example.org/${'a'.repeat(80)}`;
    expect(wrap(`see ${url} now`, 20)).toEqual(['see', url, 'now']);
    expect(wrap('病'.repeat(12), 10)).toEqual(['病病病病病', '病病病病病', '病病']);
    expect(wrap('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 4)).toEqual(['👩‍👩‍👧👩‍👩‍👧', '👩‍👩‍👧']);
  });
});
