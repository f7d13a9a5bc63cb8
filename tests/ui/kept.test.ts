/** Whose list a page belongs to. */
import { expect, test } from 'vitest';
import { fitAmong, isTheirPage, knowing, listOf } from '../../src/sidebar/kept.ts';

const me = 'Me';
const person = (label: string, ...conditions: string[]) => ({ id: label, label, conditions });
const people = [person('Mum', 'breast-cancer'), person(me, 'breast-cancer', 'lung-cancer')];
const find = (conditions: string[], theirs: boolean, among = people) =>
  listOf(among, conditions, { theirs, digest: null })?.label;

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

const mums = 'a'.repeat(64);
const [mum = people[0], own = people[1]] = people;
const known = [{ ...mum, charts: [mums] }, own] as typeof people;
const at = (digest: string | null, among = known) => ({
  kept: listOf(among, ['breast-cancer'], { theirs: digest !== null, digest })?.label,
  knows: knowing(among, { theirs: digest !== null, digest })?.label,
});

test('a chart that the person said is of a list is offered to that list', () => {
  expect(at(mums)).toEqual({ kept: 'Mum', knows: 'Mum' });
});

test('another chart, and one’s own, are kept from a list that knows its chart', () => {
  expect(at('b'.repeat(64))).toEqual({ kept: undefined, knows: undefined });
  expect(at(null)).toEqual({ kept: me, knows: undefined });
  expect(at(null, known.slice(0, 1))).toEqual({ kept: undefined, knows: undefined });
});

test('a chart that one list knows is likely no other list’s', () => {
  const aunt = person('Aunt', 'breast-cancer');
  const fits = (digest: string | null) => fitAmong([...known, aunt], aunt, { theirs: true, digest });
  expect(fits(mums)).toBe('other');
  expect(fits('b'.repeat(64))).toBe('open');
});

test('a page that states no illness is a list’s only where the person said so, or where it can be no other’s', () => {
  const mine = { theirs: false, digest: null };
  const theirs = (digest: string) => ({ theirs: true, digest });
  const [mother, me_] = known as [(typeof people)[0], (typeof people)[0]];
  expect(isTheirPage(people, me_, mine)).toBe(true);
  expect(isTheirPage(people, people[0] as never, mine)).toBe(false);
  expect(isTheirPage(people.slice(0, 1), people[0] as never, mine)).toBe(true);
  expect(isTheirPage(people.slice(0, 1), people[0] as never, theirs('b'.repeat(64)))).toBe(false);
  expect(isTheirPage(known, mother, theirs(mums))).toBe(true);
  expect(isTheirPage(known, mother, mine)).toBe(false);
  expect(isTheirPage(known, me_, theirs(mums))).toBe(false);
});
