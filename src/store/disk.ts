/** What really lies in one area of the browser's storage; a write counts only once it reads back the same. */
import { browser } from '../browser.ts';
import { sameContent } from '../core/case/same.ts';
import { failed, failureOf, type Saved, StoreError, saved } from './saved.ts';

/** `local` lies on the disk until erased; `session` in memory until the browser closes. Never `sync`. */
export type Area = 'local' | 'session';

/** Values by key. */
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
  return reading(() => pick(area, keys));
}

/** Writes all entries in one step and reads them back. */
export async function writeDisk(area: Area, entries: Entries): Promise<Saved<Entries>> {
  const keys = Object.keys(entries);
  if (keys.length === 0) return saved(entries);
  try {
    await browser.storage[area].set(entries);
    const back = await pick(area, keys);
    return sameContent(entries, back) ? saved(entries) : failed('unavailable');
  } catch (error) {
    return failed(failureOf(error));
  }
}

/** Removes entries and sees that they are gone. */
export async function clearDisk(area: Area, keys: readonly string[]): Promise<Saved<null>> {
  if (keys.length === 0) return saved(null);
  try {
    await browser.storage[area].remove([...keys]);
    const back = await pick(area, keys);
    return Object.keys(back).length === 0 ? saved(null) : failed('unavailable');
  } catch (error) {
    return failed(failureOf(error));
  }
}
