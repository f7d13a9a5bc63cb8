/** The order of the checklist. */
import { expect, test } from 'vitest';
import { blankItem, ownItem, setState } from '../../src/core/case/item.ts';
import { allRecords } from '../../src/core/records/all.ts';
import { startIds } from '../../src/core/records/start.ts';
import { groups } from '../../src/ui/checklist.tsx';

const entry = (id: string) => ({
  item: blankItem(id),
  record: allRecords.find((record) => record.id === id) ?? null,
});
const own = { item: ownItem('4f2a9c1e', 'The letter'), record: null };
const ids = (part: string, entries: Parameters<typeof groups>[0]) =>
  groups(entries)
    .find(([name]) => name === part)?.[1]
    .map(({ item }) => item.id);

test('the ids to start with are those of the catalogue', () => {
  const starting = allRecords
    .filter(({ start }) => start !== null)
    .toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0));
  expect(startIds).toEqual(starting.map(({ id }) => id));
});

test('the records to start with stand first, in their order', () => {
  const entries = [...allRecords.map(({ id }) => entry(id)), own];
  expect(groups(entries)[0]?.[0]).toBe('start');
  expect(ids('start', entries)).toEqual(startIds);
});

test('a record keeps its place when it is ticked', () => {
  const entries = [entry('meds'), entry('path-report'), entry('path-slides')];
  const before = ids('start', entries);
  const ticked = entries.map(({ item, record }) => ({
    item: item.id === 'path-report' ? setState(item, 'received', '2026-11-20') : item,
    record,
  }));
  expect(ids('start', ticked)).toEqual(before);
});

test('what the person added stands by itself, and so does an item the catalogue no longer has', () => {
  expect(ids('own', [own, entry('gone-from-catalogue')])).toEqual(['gone-from-catalogue', own.item.id]);
});

test('paperwork never stands before medical records', () => {
  const names = groups(allRecords.map(({ id }) => entry(id))).map(([name]) => name);
  expect(names).toEqual(['start', 'family', 'everyone', 'paper']);
});
