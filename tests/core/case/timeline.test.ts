/** The person's own events, and the story that a case tells with them. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/core/case/case.ts';
import { newCase, setVisit } from '../../../src/core/case/change.ts';
import {
  addEvent,
  eventsIn,
  isPartialDate,
  partialDate,
  removeEvent,
  setEvent,
} from '../../../src/core/case/events.ts';
import { blankItem } from '../../../src/core/case/item.ts';
import { markSent } from '../../../src/core/case/kept-letters.ts';
import { setCell } from '../../../src/core/case/opinions.ts';
import { caseSchema } from '../../../src/core/case/schema.ts';
import { dayIn, timelineOf } from '../../../src/core/case/timeline.ts';

const kept = newCase('a', 'Me', [], '2026-11-22');
const scan = { id: 'e1', on: '2026-03', what: 'Scan of the liver', kind: 'test' as const };
const biopsy = { id: 'e2', on: '2021', what: 'First biopsy', kind: 'diagnosis' as const };

describe('a date of which part is known', () => {
  it.each(['1998', '2026-03', '2026-02-28', '2024-02-29'])('may be %s', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });
  it.each(['', '98', '2026-13', '2026-00', '2026-3', '2026-02-30', '2026-02-', '9999', 'March'])(
    'is not “%s”',
    (text) => {
      expect(isPartialDate(text)).toBe(false);
    },
  );
  it('is made of a year, and as much more as is known', () => {
    expect(partialDate(' 2026 ', null, null)).toBe('2026');
    expect(partialDate('2026', 3, null)).toBe('2026-03');
    expect(partialDate('2026', 3, 9)).toBe('2026-03-09');
    expect(partialDate('2026', null, 9)).toBe(null);
    expect(partialDate('2026', 2, 30)).toBe(null);
    expect(partialDate('26', 2, 1)).toBe(null);
  });
});

describe('the events of a case', () => {
  const two = addEvent(addEvent(kept, scan), biopsy);
  it('are kept as they were written, each once', () => {
    expect(eventsIn(two)).toEqual([scan, biopsy]);
    expect(addEvent(two, { ...scan, what: 'again' })).toBe(two);
    expect(v.is(caseSchema, two)).toBe(true);
    expect(v.is(caseSchema, { ...two, events: [{ ...scan, on: '2026-13' }] })).toBe(false);
  });
  it('never say nothing, and always have a date', () => {
    expect(addEvent(kept, { ...scan, what: ' ' })).toBe(kept);
    expect(addEvent(kept, { ...scan, on: '2026-02-30' })).toBe(kept);
    expect(eventsIn(setEvent(two, 'e1', { what: '' }))).toEqual([scan, biopsy]);
  });
  it('change one at a time', () => {
    expect(eventsIn(setEvent(two, 'e2', { on: '2020-05', kind: 'other' }))).toEqual([
      scan,
      { ...biopsy, on: '2020-05', kind: 'other' },
    ]);
    expect(setEvent(kept, 'e2', { on: '2020' })).toBe(kept);
  });
  it('leave nothing behind when the last is taken off', () => {
    expect(removeEvent(removeEvent(two, 'e1'), 'e2')).toEqual(kept);
  });
});

describe('the day that a text names', () => {
  it.each([
    ['Dr. Reyes, Mercy Hospital, 13 November 2026', '2026-11-13'],
    ['Dr. Reyes, Nov. 3, 2026', '2026-11-03'],
    ['2026-11-13 Dr. Reyes', '2026-11-13'],
    ['seen 3. May 2026, written 2026-05-03', '2026-05-03'],
  ])('in “%s” is %s', (text, day) => {
    expect(dayIn(text)).toBe(day);
  });
  it.each(['Dr. Reyes', '3/4/2026', '31 June 2026', '3 May 2026 or 4 May 2026', 'Mayor 3, 2026'])(
    'is none in “%s”',
    (text) => {
      expect(dayIn(text)).toBe(null);
    },
  );
});

describe('the timeline', () => {
  const names = {
    item: ({ id }: { id: string }) => `<${id}>`,
    letter: ({ letter }: { readonly letter: string }) => (letter === 'gone' ? '' : letter),
  };
  const which = (letter: string) => ({ id: letter, letter, room: '', place: '', follows: null, items: [] });
  const told = [
    (was: Case) => addEvent(was, scan),
    (was: Case) => addEvent(was, biopsy),
    (was: Case) => markSent(was, which('records'), 'Dear', '2026-11-24'),
    (was: Case) => markSent(was, which('gone'), 'Dear', '2026-11-24'),
    (was: Case) => setCell(was, 'first', 'doctor', 'Dr. A, 2026-11-20'),
    (was: Case) => setCell(was, 'second', 'doctor', 'Dr. B, one day'),
    (was: Case) => setVisit(was, '2026-12-04'),
  ].reduce((was, change) => change(was), kept);
  const item = (id: string, askedOn: string, receivedOn: string | null = null) => ({
    ...{ ...blankItem(id), state: 'asked' as const, askedOn, receivedOn },
  });
  const items = [
    item('one', '2026-11-24'),
    item('two', '2026-11-24', '2026-11-26'),
    item('three', '2026-11-25'),
    { ...item('four', '2026-11-25'), state: 'not-needed' as const },
    blankItem('five'),
  ];

  it('tells everything that has a date, in order, and records of one day together', () => {
    const said = timelineOf({ case: told, items }, names);
    expect(said.map(({ on, kind, names: about }) => [on, kind, ...about])).toEqual([
      ['2021', 'diagnosis', 'First biopsy'],
      ['2026-03', 'test', 'Scan of the liver'],
      ['2026-11-20', 'opinion', 'Dr. A, 2026-11-20'],
      ['2026-11-22', 'opened'],
      ['2026-11-24', 'letter', 'records'],
      ['2026-11-24', 'asked', '<one>', '<two>'],
      ['2026-11-25', 'asked', '<three>'],
      ['2026-11-26', 'received', '<two>'],
      ['2026-12-04', 'second-visit'],
    ]);
    expect(said.map(({ event }) => event).filter(Boolean)).toEqual(['e2', 'e1']);
  });
});
