/** What really lies in one area of the browser's storage; a write counts only once it reads back the same. */
import { browser } from '../browser.ts';
import { sameContent } from '../core/case/same.ts';
import { failed, failureOf, type Saved, StoreError, saved } from './saved.ts';
import { mendTear, noteTear } from './tear.ts';

/** `local` lies on the disk until erased; `session` in memory until the browser closes. Never `sync`. */
export type Area = 'local' | 'session';

/** Values by key. Null is written over what goes, in one step with the rest, and counts as absent wherever it still lies. */
export type Entries = Readonly<Record<string, unknown>>;

async function reading<T>(job: () => Promise<T>): Promise<T> {
  try {
    return await job();
  } catch (error) {
    throw new StoreError(failureOf(error), error);
  }
}

/** The names of all entries. Rejects with StoreError. */
export const namesIn = (area: Area): Promise<string[]> => reading(() => browser.storage[area].getKeys());

/** From this many keys on, reading everything and picking is quicker than asking for each (measured: bench/store). */
const MANY = 500;

async function pick(area: Area, keys: readonly string[]): Promise<Entries> {
  if (keys.length < MANY) return browser.storage[area].get([...keys]);
  const all = await browser.storage[area].get(null);
  return Object.fromEntries(keys.flatMap((key) => (key in all ? [[key, all[key]]] : [])));
}

/** The values under these names; absent names are absent. Rejects with StoreError. */
export async function readDisk(area: Area, keys: readonly string[]): Promise<Entries> {
  if (keys.length === 0) return {};
  const found = await reading(() => pick(area, keys));
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null));
}

/** Changes an area, never behind a tear. Rejects as the browser does. */
async function changing(area: Area, change: () => Promise<void>): Promise<void> {
  if (area === 'session') return change();
  try {
    await mendTear();
    await change();
  } catch (error) {
    await noteTear(error);
    throw error;
  }
}

/** Writes all entries in one step and reads them back. Names whose value is null are gone with it. */
export async function writeDisk(area: Area, entries: Entries): Promise<Saved<Entries>> {
  const keys = Object.keys(entries);
  if (keys.length === 0) return saved(entries);
  try {
    await changing(area, () => browser.storage[area].set(entries));
    const back = await pick(area, keys);
    if (!sameContent(entries, back)) return failed('unavailable');
  } catch (error) {
    return failed(failureOf(error));
  }
  await sweep(
    area,
    keys.filter((key) => entries[key] === null),
  );
  return saved(entries);
}

/** Clears away names that hold nothing any more; where that fails they go on holding nothing. */
async function sweep(area: Area, keys: readonly string[]): Promise<void> {
  if (keys.length > 0)
    await changing(area, () => browser.storage[area].remove([...keys])).catch(() => undefined);
}

/** Removes entries and sees that they are gone. */
export async function clearDisk(area: Area, keys: readonly string[]): Promise<Saved<null>> {
  if (keys.length === 0) return saved(null);
  try {
    await changing(area, () => browser.storage[area].remove([...keys]));
    const back = await pick(area, keys);
    return Object.keys(back).length === 0 ? saved(null) : failed('unavailable');
  } catch (error) {
    return failed(failureOf(error));
  }
}
