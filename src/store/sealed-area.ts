/** The store while a lock is open: the same reading and writing by key, over names and texts that tell nothing. */
import { bytesOf } from '../core/base64.ts';
import type { Area, Entries } from './disk.ts';
import { isSealed, isSecret, kindOf, sealedPrefix } from './kinds.ts';
import { type Saved, saved } from './saved.ts';
import { type Sealing, sealingWith } from './sealing.ts';

/** What lies beneath; handed in, for this file is fetched only where there is a lock. */
export type Disk = Pick<typeof import('./disk.ts'), 'namesIn' | 'readDisk' | 'writeDisk' | 'clearDisk'>;

/** As `area.ts`, and as there: reads reject with StoreError. */
export interface SealedArea {
  readonly keysOf: (area: Area, prefix: string) => Promise<string[]>;
  readonly rawOf: (area: Area, keys: readonly string[]) => Promise<Entries>;
  readonly putRaw: (area: Area, entries: Entries) => Promise<Saved<Entries>>;
  readonly dropRaw: (area: Area, keys: readonly string[]) => Promise<Saved<null>>;
}

/** The store under a key in base64. */
export async function sealedArea(key: string, disk: Disk): Promise<SealedArea> {
  const sealing = await sealingWith(bytesOf(key));
  const namesOf = (area: Area, keys: readonly string[]) =>
    Promise.all(keys.map((each) => (isSecret(area, each) ? sealing.nameOf(each) : each)));
  return {
    keysOf: (area, prefix) => keysOf(area, prefix, sealing, disk),
    rawOf: async (area, keys) => {
      const names = await namesOf(area, keys);
      const found = await disk.readDisk(area, names);
      const entries = names.map(async (name, at): Promise<readonly [string, unknown][]> => {
        if (!(name in found)) return [];
        const opened = isSealed(name) ? await sealing.open(name, found[name]) : null;
        // What cannot be opened is a text of no shape: damaged, and put aside before anything takes its place.
        return [[keys[at] ?? '', opened ? opened[1] : found[name]]];
      });
      return Object.fromEntries((await Promise.all(entries)).flat());
    },
    putRaw: async (area, entries) => {
      const written = Object.entries(entries).map(async ([each, value]) => {
        if (!isSecret(area, each)) return [each, value] as const;
        // Nothing is a secret to nobody, and what lies beneath may know what to do with it.
        return value === null ? ([await sealing.nameOf(each), null] as const) : sealing.seal(each, value);
      });
      const end = await disk.writeDisk(area, Object.fromEntries(await Promise.all(written)));
      return end.ok ? saved(entries) : end;
    },
    dropRaw: async (area, keys) => disk.clearDisk(area, await namesOf(area, keys)),
  };
}

/** Keys in clear, and those behind sealed names. One that cannot be opened answers as its name, and is nobody's. */
async function keysOf(area: Area, prefix: string, sealing: Sealing, disk: Disk): Promise<string[]> {
  const all = await disk.namesIn(area);
  const start = prefix === '' ? sealedPrefix : `${sealedPrefix}${kindOf(prefix)}/`;
  const sealed = all.filter((name) => name.startsWith(start));
  const unmet = sealed.filter((name) => sealing.known(name) === undefined);
  const texts = Object.entries(await disk.readDisk(area, unmet));
  await Promise.all(texts.map(([name, text]) => sealing.open(name, text)));
  const behind = sealed.map((name) => sealing.known(name) ?? name);
  const clear = all.filter((name) => !isSealed(name) && !isSecret(area, name));
  return [...clear, ...behind].filter((key) => key.startsWith(prefix));
}
