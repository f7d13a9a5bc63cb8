/** Fields that are put back, and no others. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addQuestion,
  moveQuestion,
  newCase,
  removeQuestion,
  setAnswer,
  setCaseNote,
} from '../../../src/core/case/change.ts';
import { diff, turn } from '../../../src/core/case/patch.ts';
import { sameContent } from '../../../src/core/case/same.ts';
import { wholeCase } from '../export/arbitrary.ts';

const kept = ['a', 'b', 'c'].reduce(
  (now, id) => addQuestion(now, id, `Question ${id}`),
  newCase('one', 'Me', ['breast-cancer'], '2026-11-22'),
);
const order = (value: unknown) => (value as typeof kept).questions.map(({ id }) => id).join('');

describe('the difference between two cases', () => {
  it('leads from either one to the other, whatever they hold', () => {
    fc.assert(
      fc.property(wholeCase(3), wholeCase(3), ({ case: one }, { case: other }) => {
        const patches = diff(one, other);
        expect(turn(other, patches, 'before')).toMatchObject({ value: one, changed: [] });
        expect(turn(one, patches, 'after')).toMatchObject({ value: other, changed: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('is none between two that say the same', () => {
    fc.assert(
      fc.property(wholeCase(), (whole) => {
        expect(diff(whole, structuredClone(whole))).toEqual([]);
      }),
    );
  });

  it('is as small as the change: one answer, not the case', () => {
    expect(diff(kept, setAnswer(kept, 'b', 'Monday'))).toEqual([
      { path: ['questions', 'b', 'answer'], before: '', after: 'Monday' },
    ]);
  });
});

describe('taking a change back', () => {
  it('leaves what was written elsewhere meanwhile', () => {
    const patches = diff(kept, setAnswer(kept, 'b', 'Monday'));
    const since = setCaseNote(setAnswer(setAnswer(kept, 'b', 'Monday'), 'a', 'Yes'), 'a newer note');
    const { value, changed } = turn(since, patches, 'before');
    expect(changed).toEqual([]);
    expect(value).toEqual(setCaseNote(setAnswer(kept, 'a', 'Yes'), 'a newer note'));
  });

  it('brings a removed question to its place, among others that came and moved since', () => {
    const patches = diff(kept, removeQuestion(kept, 'b'));
    const later = moveQuestion(addQuestion(removeQuestion(kept, 'b'), 'd', 'New'), 'd', -1);
    expect(order(turn(later, patches, 'before').value)).toBe('adbc');
    const turned = moveQuestion(removeQuestion(kept, 'b'), 'c', -1);
    expect(order(turned)).toBe('ca');
    expect(order(turn(turned, patches, 'before').value)).toBe('cab');
  });

  it('does not overwrite what changed since, unless told to, and then it can be brought again', () => {
    const patches = diff(kept, setCaseNote(kept, 'one'));
    const since = setCaseNote(kept, 'two');
    const asked = turn(since, patches, 'before');
    expect(asked).toMatchObject({ value: since, gone: false });
    expect(asked.changed).toHaveLength(1);
    const forced = turn(since, patches, 'before', true);
    expect(forced.value).toEqual(kept);
    expect(turn(forced.value, forced.patches, 'after')).toMatchObject({ value: since, changed: [] });
  });

  it('says so where the place is gone, and no force brings half a question', () => {
    const patches = diff(kept, setAnswer(kept, 'b', 'Monday'));
    const since = removeQuestion(setAnswer(kept, 'b', 'Monday'), 'b');
    expect(turn(since, patches, 'before')).toMatchObject({ value: since, gone: true });
    expect(turn(since, patches, 'before', true)).toMatchObject({ value: since, gone: true });
  });

  it('asks before it takes back a move that somebody else rearranged', () => {
    const moved = moveQuestion(kept, 'c', -1);
    const patches = diff(kept, moved);
    const since = moveQuestion(moved, 'a', 1);
    expect(turn(since, patches, 'before')).toMatchObject({ value: since, changed: [{ order: true }] });
    expect(order(turn(since, patches, 'before', true).value)).toBe('abc');
  });

  it('of many changes, in reverse, gives what was; and again what had become', () => {
    fc.assert(
      fc.property(fc.array(wholeCase(2), { minLength: 2, maxLength: 8 }), (wholes) => {
        const states = wholes.map((whole) => whole.case);
        const steps = states.slice(1).map((after, n) => diff(states[n], after));
        const back = steps.reduceRight<unknown>(
          (now, step) => turn(now, step, 'before').value,
          states.at(-1),
        );
        expect(sameContent(back, states[0])).toBe(true);
        const again = steps.reduce<unknown>((now, step) => turn(now, step, 'after').value, back);
        expect(sameContent(again, states.at(-1))).toBe(true);
      }),
    );
  });
});
