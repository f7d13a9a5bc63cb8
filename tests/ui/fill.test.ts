/** Sentences with their values. */
import { expect, test } from 'vitest';
import { count, fill, sayDate, sayDay } from '../../src/ui/words/fill.ts';

test('a value stands where its name stood', () => {
  expect(fill('List for {person}', { person: 'Mum' })).toBe('List for Mum');
});

test('a value is not itself searched for names', () => {
  expect(fill('{a}{b}', { a: '{b}', b: 'x' })).toBe('{b}x');
});

test('a name without a value is left, so that a test can see it', () => {
  expect(fill('On {day}', {})).toBe('On {day}');
});

test('one thing and two things are said differently', () => {
  const forms = { one: '{count} list', other: '{count} lists' };
  expect(count(forms, { count: 1 }, 'en')).toBe('1 list');
  expect(count(forms, { count: 0 }, 'en')).toBe('0 lists');
});

test('a day is the same day in every time zone', () => {
  expect(sayDay('2026-01-01', 'en')).toBe('January 1, 2026');
});

test('a source date is shown as far as it is known', () => {
  expect(sayDate('2021-03', 'en')).toBe('March 2021');
  expect(sayDate('2021', 'en')).toBe('2021');
  expect(sayDate('2019-07-10', 'en')).toBe('July 10, 2019');
});
