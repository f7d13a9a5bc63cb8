/** Two opinions side by side: every cell for itself. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { newCase } from '../../../src/core/case/change.ts';
import {
  addThird,
  dropThird,
  isWritten,
  opinionIn,
  ranksIn,
  setCell,
} from '../../../src/core/case/opinions.ts';
import { caseSchema } from '../../../src/core/case/schema.ts';
import { rows } from '../../../src/core/guidance/worksheet.ts';

const kept = newCase('a', 'Me', [], '2026-11-22');

describe('the opinions of a case', () => {
  it('are two until a third is added, once', () => {
    expect(ranksIn(kept)).toEqual(['first', 'second']);
    const three = addThird(kept);
    expect(ranksIn(three)).toEqual(['first', 'second', 'third']);
    expect(addThird(three)).toBe(three);
    expect(ranksIn(dropThird(three))).toEqual(['first', 'second']);
  });

  it('change cell by cell, and leave every other cell as it is', () => {
    const one = setCell(kept, 'first', 'plan', 'Surgery first');
    const two = setCell(one, 'second', 'plan', 'Scan first');
    const three = setCell(two, 'first', 'why', 'It is small');
    expect(opinionIn(three, 'first')).toEqual({ plan: 'Surgery first', why: 'It is small' });
    expect(opinionIn(three, 'second')).toEqual({ plan: 'Scan first' });
  });

  it('keep no cell that was emptied', () => {
    const emptied = setCell(setCell(kept, 'first', 'plan', 'x'), 'first', 'plan', '');
    expect(opinionIn(emptied, 'first')).toEqual({});
  });

  it('are written once more than the doctor’s name stands there', () => {
    expect(isWritten({ doctor: 'Dr. A' })).toBe(false);
    expect(isWritten({ plan: '  ' })).toBe(false);
    expect(isWritten({ plan: 'Wait and scan again' })).toBe(true);
  });

  it('can be stored whatever line of the worksheet is written', () => {
    const full = rows.reduce((was, { id }) => setCell(was, 'third', id, 'x'), addThird(kept));
    expect(v.is(caseSchema, full)).toBe(true);
    expect(v.is(caseSchema, { ...full, opinions: { fourth: {} } })).toBe(false);
  });
});
