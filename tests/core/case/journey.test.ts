/** Where a person is, what is next and what is late, read off the case. */
import { describe, expect, test } from 'vitest';
import type { Case, CaseItem, Stage } from '../../../src/core/case/case.ts';
import { newCase, setStage, setVisit } from '../../../src/core/case/change.ts';
import { blankItem, setState } from '../../../src/core/case/item.ts';
import { journeyOf } from '../../../src/core/case/journey.ts';
import { markSent, setLetters, setText } from '../../../src/core/case/kept-letters.ts';
import { setCell } from '../../../src/core/case/opinions.ts';
import { addCall, setCall } from '../../../src/core/case/people.ts';
import { startIds } from '../../../src/core/records/start.ts';

const today = '2026-11-22';
const start = newCase('a', 'Me', [], '2026-11-01');
const blank = [...startIds, 'second-life'].map((id) => blankItem(id));
const asked = (item: CaseItem, dueOn: string | null = null): CaseItem => ({
  ...setState(item, 'asked', '2026-11-10'),
  dueOn,
});
const had = (item: CaseItem) => setState(item, 'received', '2026-11-12');
/** The list with these records changed. */
const list = (change: (item: CaseItem) => CaseItem, ...ids: readonly string[]) =>
  blank.map((item) => (ids.includes(item.id) ? change(item) : item));
const at = (kept: Case, items: readonly CaseItem[] = blank) => journeyOf({ case: kept, items }, today);
const letter = { id: 'l', letter: 'records', room: '', place: '', follows: null };

describe('a person is', () => {
  const full = blank.map((item) => (startIds.includes(item.id) ? asked(item) : item));
  const both = setCell(setCell(start, 'first', 'plan', 'Surgery'), 'second', 'plan', 'Scan first');
  test.each<readonly [Stage, string, Case, readonly CaseItem[]]>([
    ['told', 'while nothing was done', start, blank],
    ['gathering', 'once a record is in hand', start, list(had, 'path-report')],
    ['gathering', 'once the visit has a day', setVisit(start, '2026-12-01'), blank],
    ['asking', 'once a record was asked for', start, list(asked, 'path-report')],
    ['asking', 'once a letter was begun', setText(start, { ...letter, items: [] }, 'Dear', today), blank],
    ['waiting', 'when all to start with is asked for', start, full],
    ['waiting', 'when all to start with is in hand', start, list(had, ...startIds)],
    [
      'waiting',
      'when letters have asked for all to start with',
      markSent(start, { ...letter, items: startIds }, 'Dear', today),
      blank,
    ],
    ['seen', 'the day after the visit', setVisit(start, '2026-11-21'), full],
    ['seen', 'once the second opinion is written down', setCell(start, 'second', 'plan', 'Scan'), full],
    ['deciding', 'once both opinions are written down', both, full],
    ['deciding', 'once it is said that they differ', setLetters(start, { outcome: 'differ' }), full],
  ])('%s %s', (stage, _when, kept, items) => {
    expect(at(kept, items).stage).toBe(stage);
  });

  test('not yet after the visit on the day itself', () => {
    expect(at(setVisit(start, today), full).stage).toBe('waiting');
  });

  test('not after the visit because the second doctor’s name stands there', () => {
    expect(at(setCell(start, 'second', 'doctor', 'Dr. B'), full).stage).toBe('waiting');
  });

  test('never done by our reckoning, but by their own word', () => {
    const done = at(setStage(both, 'done'));
    expect([done.stage, done.workedOut, done.next]).toEqual(['done', 'deciding', null]);
    expect(at(setStage(setStage(both, 'done'), null)).stage).toBe('deciding');
  });
});

describe('next', () => {
  test('is first of all to tell one’s own doctor, until something was done or the message went out', () => {
    expect(at(start).next).toEqual({ does: 'tell' });
    expect(at(setVisit(start, '2026-12-01')).next).toMatchObject({ does: 'ask' });
    const told = markSent(start, { ...letter, letter: 'message-ask', items: [] }, 'Dear doctor', today);
    expect(at(setStage(told, 'told')).next).toMatchObject({ does: 'ask' });
    expect(at(setStage(markSent(start, { ...letter, items: [] }, 'Dear', today), 'told')).next).toEqual({
      does: 'tell',
    });
  });

  test('is the first record of the list to start with that is still to ask for', () => {
    const begun = setStage(start, 'gathering');
    expect(at(begun).next).toMatchObject({ does: 'ask', item: { id: 'path-report' } });
    expect(at(start, list(asked, 'path-report')).next).toMatchObject({ item: { id: 'path-slides' } });
  });

  test('is any record where the list holds none to start with', () => {
    expect(at(setStage(start, 'gathering'), [blankItem('second-life')]).next).toMatchObject({
      item: { id: 'second-life' },
    });
  });

  test('passes over what is not needed', () => {
    const aside = list((item) => setState(item, 'not-needed', today), 'path-report');
    expect(at(start, aside).next).toMatchObject({ item: { id: 'path-slides' } });
  });

  test('is the nearest day while waiting: an answer or the visit', () => {
    const items = blank.map((item) => asked(item, '2026-12-03'));
    expect(at(start, items).next).toMatchObject({ does: 'expect', on: '2026-12-03' });
    expect(at(setVisit(start, '2026-11-30'), items).next).toEqual({ does: 'visit', on: '2026-11-30' });
  });

  test('is the day of the visit where nothing else is to come', () => {
    expect(at(start, list(had, ...startIds)).next).toEqual({ does: 'set-visit' });
  });

  test('after the visit is to write it down, then to compare, then the steps', () => {
    const seen = setVisit(start, '2026-11-20');
    expect(at(seen).next).toEqual({ does: 'write' });
    expect(at(setCell(seen, 'second', 'plan', 'x')).next).toEqual({ does: 'compare' });
    expect(at(setLetters(seen, { outcome: 'agree' })).next).toEqual({ does: 'steps', outcome: 'agree' });
  });

  test('follows the stage that the person set', () => {
    expect(at(setStage(start, 'seen')).next).toEqual({ does: 'write' });
  });
});

describe('a call', () => {
  const full = blank.map((item) => (startIds.includes(item.id) ? asked(item) : item));
  const called = (followUpOn: string) => setCall(addCall(start, 'c', '2026-11-20'), 'c', { followUpOn });

  test('to follow up is next where nothing comes before it', () => {
    const { next } = at(called('2026-11-25'), full);
    expect(next).toMatchObject({ does: 'follow', call: { id: 'c' }, on: '2026-11-25' });
  });

  test('that was not followed up is late', () => {
    expect(at(called('2026-11-21')).late).toMatchObject([{ item: null, call: { id: 'c' }, days: -1 }]);
  });
});

describe('late', () => {
  test('is every answer whose day has passed, the longest past first; not one that came', () => {
    const items = blank.map((item) => {
      if (item.id === 'path-report') return asked(item, '2026-11-20');
      if (item.id === 'path-slides') return asked(item, '2026-11-18');
      return item.id === 'img-files' ? had(asked(item, '2026-11-01')) : asked(item, today);
    });
    expect(at(start, items).late.map(({ item }) => item?.id)).toEqual(['path-slides', 'path-report']);
    expect(at(start, items).next).toMatchObject({ does: 'expect', on: today });
  });

  test('is nothing on the first day', () => {
    expect(at(start).late).toEqual([]);
  });
});
