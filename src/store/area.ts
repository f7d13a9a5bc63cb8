/** Reading and writing one area of the store by key, whether a lock is on or not: beneath this, no caller knows of one. */
import { type Area, clearDisk, type Entries, namesIn, readDisk, writeDisk } from './disk.ts';
import { isSealed, isSecret, kindOf, sealedPrefix } from './kinds.ts';
import { sealingNow } from './lock-key.ts';
import { failed, failureOf, type Saved, saved } from './saved.ts';
import type { Sealing } from './sealing.ts';

export type { Area, Entries } from './disk.ts';

/** Sealing for these keys; null where they lie in clear. Rejects with StoreError: "locked" while the lock is shut. */
const sealingOf = async (area: Area, keys: readonly string[]): Promise<Sealing | null> =>
  keys.some((key) => isSecret(area, key)) ? sealingNow() : null;

/** The names under which these keys lie. */
const namesOf = (area: Area, keys: readonly string[], sealing: Sealing): Promise<string[]> =>
  Promise.all(keys.map((key) => (isSecret(area, key) ? sealing.nameOf(key) : key)));

/** The keys behind sealed names. One that cannot be opened answers as its name, and is nobody's. */
async function keysBehind(area: Area, names: readonly string[], sealing: Sealing): Promise<string[]> {
  const unmet = await readDisk(
    area,
    names.filter((name) => sealing.known(name) === undefined),
  );
  await Promise.all(Object.entries(unmet).map(([name, text]) => sealing.open(name, text)));
  return names.map((name) => sealing.known(name) ?? name);
}

/** All keys that begin with `prefix`: a whole kind, or everything. Rejects with StoreError. */
export async function keysOf(area: Area, prefix: string): Promise<string[]> {
  const names = await namesIn(area);
  const sealing = prefix === '' || isSecret(area, prefix) ? await sealingNow() : null;
  if (!sealing) return names.filter((name) => name.startsWith(prefix) && !isSealed(name));
  const start = prefix === '' ? sealedPrefix : `${sealedPrefix}${kindOf(prefix)}/`;
  const behind = await keysBehind(
    area,
    names.filter((name) => name.startsWith(start)),
    sealing,
  );
  const clear = names.filter((name) => !isSealed(name) && !isSecret(area, name));
  return [...clear, ...behind].filter((key) => key.startsWith(prefix));
}

/** The raw values under `keys`; absent keys are absent, and what cannot be opened is a text. Rejects with StoreError. */
export async function rawOf(area: Area, keys: readonly string[]): Promise<Entries> {
  const sealing = await sealingOf(area, keys);
  if (!sealing) return readDisk(area, keys);
  const names = await namesOf(area, keys, sealing);
  const found = await readDisk(area, names);
  const entries = await Promise.all(
    names.map(async (name, at): Promise<readonly [string, unknown][]> => {
      const key = keys[at] ?? '';
      if (!(name in found)) return [];
      if (!isSealed(name)) return [[key, found[name]]];
      const opened = await sealing.open(name, found[name]);
      return [[key, opened ? opened[1] : found[name]]];
    }),
  );
  return Object.fromEntries(entries.flat());
}

/** Writes all entries in one step and reads them back. */
export async function putRaw(area: Area, entries: Entries): Promise<Saved<Entries>> {
  try {
    const sealing = await sealingOf(area, Object.keys(entries));
    if (!sealing) return await writeDisk(area, entries);
    const written = await Promise.all(
      Object.entries(entries).map(([key, value]) =>
        isSecret(area, key) ? sealing.seal(key, value) : ([key, value] as const),
      ),
    );
    const end = await writeDisk(area, Object.fromEntries(written));
    return end.ok ? saved(entries) : end;
  } catch (error) {
    return failed(failureOf(error));
  }
}

/** Removes keys and sees that they are gone. */
export async function dropRaw(area: Area, keys: readonly string[]): Promise<Saved<null>> {
  try {
    const sealing = await sealingOf(area, keys);
    return await clearDisk(area, sealing ? await namesOf(area, keys, sealing) : keys);
  } catch (error) {
    return failed(failureOf(error));
  }
}
