/** Reading and writing one area of the store by key, whether a lock is on or not: beneath this, no caller knows of one. */
import { type Area, clearDisk, type Entries, namesIn, readDisk, writeDisk } from './disk.ts';
import { isSealed, isSecret, needsLock } from './kinds.ts';
import { sealedNow } from './lock-key.ts';
import { readPolicy } from './policy.ts';
import { failed, failureOf, type Saved } from './saved.ts';
import type { SealedArea } from './sealed-area.ts';

export type { Area, Entries } from './disk.ts';

/** The sealed store, where one of these keys is sealed. Rejects with StoreError: "locked" while the lock is shut. */
const sealedFor = async (area: Area, keys: readonly string[]) =>
  keys.some((key) => key === '' || isSecret(area, key)) ? sealedNow() : null;

/** Reads while nobody turns a lock on or off, or opens or shuts it: what was half in clear and half sealed is read again. */
async function steadily<T>(
  area: Area,
  keys: readonly string[],
  read: (sealed: SealedArea | null) => Promise<T>,
): Promise<T> {
  for (;;) {
    const before = await sealedFor(area, keys);
    const value = await read(before);
    if ((await sealedFor(area, keys)) === before) return value;
  }
}

/** All keys that begin with `prefix`: a whole kind or a part of it, or everything. Rejects with StoreError. */
export const keysOf = (area: Area, prefix: string): Promise<string[]> =>
  steadily(area, [prefix], async (sealed) => {
    if (sealed) return sealed.keysOf(area, prefix);
    return (await namesIn(area)).filter((name) => name.startsWith(prefix) && !isSealed(name));
  });

/** The raw values under `keys`; absent keys are absent. Rejects with StoreError. */
export const rawOf = (area: Area, keys: readonly string[]): Promise<Entries> =>
  steadily(area, keys, (sealed) => (sealed ? sealed.rawOf(area, keys) : readDisk(area, keys)));

/** True where an organisation requires a lock before this is kept. What goes may always go. */
async function lacksLock(area: Area, entries: Entries): Promise<boolean> {
  const isNew = Object.entries(entries).some(([key, value]) => value !== null && needsLock(area, key));
  return isNew && (await readPolicy()).lockRequired;
}

/**
 * Writes all entries in one step and reads them back. Keys whose value is null are gone with it. Ends with "lock-required" where
 * there is no lock and an organisation asks for one first.
 */
export async function putRaw(area: Area, entries: Entries): Promise<Saved<Entries>> {
  try {
    const sealed = await sealedFor(area, Object.keys(entries));
    if (!sealed && (await lacksLock(area, entries))) return failed('lock-required');
    return await (sealed ? sealed.putRaw(area, entries) : writeDisk(area, entries));
  } catch (error) {
    return failed(failureOf(error));
  }
}

/** Removes keys and sees that they are gone. */
export async function dropRaw(area: Area, keys: readonly string[]): Promise<Saved<null>> {
  try {
    const sealed = await sealedFor(area, keys);
    return await (sealed ? sealed.dropRaw(area, keys) : clearDisk(area, keys));
  } catch (error) {
    return failed(failureOf(error));
  }
}
