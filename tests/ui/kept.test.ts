/** Whose list a page belongs to. */
import { expect, test } from 'vitest';
import { listOf } from '../../src/sidebar/kept.ts';

const me = 'Me';
const person = (label: string, ...conditions: string[]) => ({ id: label, label, conditions });
const people = [person('Mum', 'breast-cancer'), person(me, 'breast-cancer', 'lung-cancer')];
const find = (conditions: string[], theirs: boolean, among = people) =>
  listOf(among, conditions, { theirs, me })?.label;

test('one’s own chart belongs to one’s own list, though another list holds the same', () => {
  expect(find(['breast-cancer'], false)).toBe(me);
});

test('another person’s chart never belongs to one’s own list', () => {
  expect(find(['breast-cancer'], true)).toBe('Mum');
  expect(find(['lung-cancer'], true)).toBeUndefined();
});

test('a list that lacks one of the conditions does not hold the page', () => {
  expect(find(['breast-cancer', 'melanoma'], false)).toBeUndefined();
  expect(find([], false)).toBeUndefined();
});

test('where one has no list of one’s own, another’s is named', () => {
  expect(find(['breast-cancer'], false, people.slice(0, 1))).toBe('Mum');
});
