/** Two sides made one: nothing is lost, and what differs is asked. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import type { WholeCase } from '../../../src/core/case/case.ts';
import { addQuestion, newCase, setAnswer, setCaseNote, setVisit } from '../../../src/core/case/change.ts';
import { blankItem, setNote, setState } from '../../../src/core/case/item.ts';
import { changeLetter } from '../../../src/core/case/kept-letters.ts';
import { sameContent } from '../../../src/core/case/same.ts';
import { wholeCaseSchema } from '../../../src/core/case/schema.ts';
import { type Choices, compare, countsOf, merge } from '../../../src/core/export/merge.ts';
import { wholeCase, wholeCases } from './arbitrary.ts';

// Many random runs; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

const base: WholeCase = {
  case: addQuestion(newCase('one', 'Me', ['breast-cancer'], '2026-11-01'), 'q', 'Why now?'),
  items: [blankItem('path-report'), blankItem('labs')],
};
const edited = (edit: (kept: WholeCase['case']) => WholeCase['case'], note = ''): WholeCase => ({
  case: edit(base.case),
  items: base.items.map((item) => (item.id === 'path-report' && note ? setNote(item, note) : item)),
});
const of = (mine: WholeCase, theirs: WholeCase) =>
  compare([mine], [theirs])[0]?.differences.map(({ what, standing, usual }) => [what, standing, usual]);

/** A list and another state of the same one. */
const twoStates = fc
  .tuple(wholeCase(4), wholeCase(4))
  .map(([mine, theirs]) => [mine, { ...theirs, case: { ...theirs.case, id: mine.case.id } }] as const);

describe('comparing a backup with what is here', () => {
  it('tells lists that are new, the same, different and only here', () => {
    const named = (id: string, label = id) => ({ ...base, case: { ...base.case, id, label } });
    const lists = compare([named('b'), named('c'), named('d')], [named('a'), named('b'), named('c', 'Mum')]);
    expect(lists.map(({ id, standing }) => [id, standing])).toEqual([
      ['a', 'new'],
      ['b', 'same'],
      ['c', 'differs'],
      ['d', 'here'],
    ]);
    expect(countsOf(lists)).toEqual({ fresh: 1, same: 1, stay: 1, file: 0, here: 0, conflicts: 1 });
  });

  it('takes what only one side wrote for no conflict', () => {
    const mine = edited((kept) => setCaseNote(kept, 'Rang.'));
    const theirs = edited((kept) => setVisit(addQuestion(kept, 'r', 'Who?'), '2026-12-01'), 'Blue folder');
    expect(of(mine, theirs)).toEqual([
      ['list-note', 'here', 'mine'],
      ['question-added', 'file', 'theirs'],
      ['list-visit', 'file', 'theirs'],
      ['item-note', 'file', 'theirs'],
    ]);
  });

  it('takes words that only went on for the newer ones', () => {
    const [mine, theirs] = [
      edited((kept) => setCaseNote(kept, 'Rang.')),
      edited((kept) => setCaseNote(kept, 'Rang. Twice.')),
    ];
    expect(of(mine, theirs)).toEqual([['list-note', 'file', 'theirs']]);
    expect(of(theirs, mine)).toEqual([['list-note', 'here', 'mine']]);
  });

  it.each([
    ['benign', 'not benign'],
    ['no', 'not known yet'],
    ['Call Ann', 'Call Anna. Not Ann.'],
  ])('asks where one text only looks as if it went on: “%s”, “%s”', (mine, theirs) => {
    const noted = (text: string) => edited((kept) => setCaseNote(kept, text));
    expect(of(noted(mine), noted(theirs))).toEqual([['list-note', 'conflict', 'both']]);
    expect(of(noted(theirs), noted(mine))).toEqual([['list-note', 'conflict', 'both']]);
  });

  it.each([
    ['Because.', 'It can wait.'],
    ['no', 'not known yet'],
    ['x'.repeat(60), 'y'.repeat(60)],
  ])('brings nothing twice when the same file comes again: “%s”, “%s”', (mine, theirs) => {
    const noted = (text: string) => edited((kept) => setCaseNote(kept, text));
    const [once = base] = merge([noted(mine)], [noted(theirs)]);
    expect(of(once, noted(theirs))).toEqual([['list-note', 'here', 'mine']]);
    expect(merge([once], [noted(theirs)])).toEqual([once]);
  });

  it('does not put a list away because it was put away when the backup was made', () => {
    const away = edited((kept) => ({ ...kept, archivedOn: '2026-11-02' }));
    const here = edited((kept) => kept);
    expect(of(here, away)).toEqual([['list-away', 'conflict', 'mine']]);
    expect(merge([here], [away])[0]?.case.archivedOn).toBeUndefined();
  });

  it('asks where both wrote, and keeps both texts unless told otherwise', () => {
    const mine = edited((kept) => setAnswer(kept, 'q', 'Because.'));
    const theirs = edited((kept) => setAnswer(kept, 'q', 'It can wait.'));
    expect(of(mine, theirs)).toEqual([['question-answer', 'conflict', 'both']]);
    expect(merge([mine], [theirs])[0]?.case.questions[0]?.answer).toBe('Because. / It can wait.');
    const [id = ''] = compare([mine], [theirs])[0]?.differences.map((each) => each.id) ?? [];
    const choose = (choice: Choices[string]) =>
      merge([mine], [theirs], { [id]: choice })[0]?.case.questions[0]?.answer;
    expect([choose('mine'), choose('theirs')]).toEqual(['Because.', 'It can wait.']);
  });

  it('never joins two dates, two states, or the words of a letter that went out', () => {
    const which = { id: 'l', letter: 'records', room: 'Records', place: '', follows: null, items: [] };
    const sent = (text: string) => (kept: WholeCase['case']) =>
      changeLetter(kept, which, (letter) => ({ ...letter, text, sentOn: '2026-11-20' }));
    const one = edited((kept) => sent('Dear A')(setVisit(kept, '2026-12-01')));
    const other = edited((kept) => sent('Dear B')(setVisit(kept, '2026-12-02')));
    const differences = compare([one], [other])[0]?.differences ?? [];
    expect(differences.map(({ standing, choices, usual }) => [standing, choices, usual])).toEqual(
      Array(2).fill(['conflict', ['mine', 'theirs'], 'mine']),
    );
    const state = (to: 'asked' | 'received') => ({
      ...base,
      items: base.items.map((item) => setState(item, to, '2026-11-20')),
    });
    expect(of(state('asked'), state('received'))?.[0]).toEqual(['item-state', 'conflict', 'mine']);
  });
});

describe('making one of two', () => {
  it('brings everything into an empty store, and nothing twice', () => {
    fc.assert(
      fc.property(wholeCases, (cases) => {
        expect(merge([], cases)).toEqual(cases);
        expect(sameContent(merge(cases, cases), cases)).toBe(true);
      }),
    );
  });

  it('gives a list that can be kept, whatever is chosen', () => {
    fc.assert(
      fc.property(twoStates, fc.infiniteStream(fc.nat(2)), ([mine, theirs], stream) => {
        const choices = Object.fromEntries(
          compare([mine], [theirs]).flatMap(({ differences }) =>
            differences.map(({ id, choices: some }) => [
              id,
              some[(stream.next().value ?? 0) % some.length] ?? 'mine',
            ]),
          ),
        );
        const merged = merge([mine], [theirs], choices);
        expect(merged.every((whole) => v.safeParse(wholeCaseSchema, whole).success)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('loses no record, question, note or answer of either side where nothing is chosen', () => {
    fc.assert(
      fc.property(twoStates, ([mine, theirs]) => {
        // A list in which two questions have one id cannot be told part from part.
        const distinct = ({ case: { questions } }: WholeCase) =>
          new Set(questions.map(({ id }) => id)).size === questions.length;
        fc.pre(distinct(mine) && distinct(theirs));
        const [merged] = merge([mine], [theirs]);
        for (const side of [mine, theirs]) {
          expect(merged?.case.note).toContain(side.case.note);
          for (const item of side.items)
            expect(merged?.items.find(({ id }) => id === item.id)?.note).toContain(item.note);
          for (const { id, answer, text } of side.case.questions) {
            const found = merged?.case.questions.find((each) => each.id === id);
            expect(found?.answer).toContain(answer);
            expect(found?.text).toContain(text);
          }
          for (const [row, words] of Object.entries(side.case.opinions?.second ?? {}))
            expect(merged?.case.opinions?.second?.[row] ?? '').toContain(words);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('takes the file’s side whole where that is chosen everywhere, and keeps what is only here', () => {
    fc.assert(
      fc.property(twoStates, ([mine, theirs]) => {
        const [list] = compare([mine], [theirs]);
        const all = Object.fromEntries((list?.differences ?? []).map(({ id }) => [id, 'theirs' as const]));
        const [merged] = merge([mine], [theirs], all);
        const left = compare(merged ? [merged] : [], [theirs])[0]?.differences ?? [];
        expect(left).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
