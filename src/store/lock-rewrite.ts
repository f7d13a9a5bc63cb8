/** Everything that a lock seals, written anew as ciphertext or in clear; and what an interrupted change left behind, tidied. */
import { sameContent } from '../core/case/same.ts';
import { type Area, clearDisk, namesIn, readDisk, writeDisk } from './disk.ts';
import { isSecret, sealedPrefix } from './kinds.ts';
import { dropKey } from './lock-key.ts';
import { lockKey, readRecord, sealedIn, writeRecord } from './lock-record.ts';
import { failed, type Saved, saved } from './saved.ts';
import type { Sealing } from './sealing.ts';
import { alone } from './turn.ts';

const areas: readonly Area[] = ['local', 'session'];

/** Does the same in both areas; ends with the first that fails. */
async function inBoth(job: (area: Area) => Promise<Saved<unknown>>): Promise<Saved<null>> {
  for (const area of areas) {
    const end = await job(area);
    if (!end.ok) return end;
  }
  return saved(null);
}

const secretsIn = async (area: Area) => (await namesIn(area)).filter((name) => isSecret(area, name));

/** Writes a sealed copy of every value that lies in clear, where it has none, and sees that each opens to the same. */
export const sealAll = (sealing: Sealing): Promise<Saved<null>> =>
  inBoth(async (area) => {
    const clear = await readDisk(area, await secretsIn(area));
    const present = new Set(await sealedIn(area));
    const all = await Promise.all(Object.entries(clear).map(([key, value]) => sealing.seal(key, value)));
    const fresh = Object.fromEntries(all.filter(([name]) => !present.has(name)));
    const end = await writeDisk(area, fresh);
    if (!end.ok) return end;
    const opened = await Promise.all(Object.entries(fresh).map(([name, text]) => sealing.open(name, text)));
    const same = opened.every((entry) => entry && sameContent(entry[1], clear[entry[0]]));
    return same ? saved(null) : failed('unavailable');
  });

/** Where a sealed value that its key does not open is kept when the lock goes. */
const setAside = (name: string) => `set-aside/${name.slice(sealedPrefix.length)}`;

/** Writes every sealed value in clear. */
export const openAll = (sealing: Sealing): Promise<Saved<null>> =>
  inBoth(async (area) => {
    const sealed = Object.entries(await readDisk(area, await sealedIn(area)));
    const opened = await Promise.all(
      sealed.map(async ([name, text]) => (await sealing.open(name, text)) ?? [setAside(name), text]),
    );
    return writeDisk(area, Object.fromEntries(opened));
  });

/** Takes away what lies in clear beside its sealed copy. */
export const dropClear = (): Promise<Saved<null>> =>
  inBoth(async (area) => clearDisk(area, await secretsIn(area)));

/** Takes away what is sealed, and with it the lock. The record goes last: without it nobody would know what is left to do. */
export async function dropSealed(): Promise<Saved<null>> {
  const end = await inBoth(async (area) => clearDisk(area, await sealedIn(area)));
  if (!end.ok) return end;
  const key = await dropKey();
  return key.ok ? clearDisk('local', [lockKey]) : key;
}

/** Ends what a change of the lock left undone, for a caller that is alone. No passphrase is needed. */
export async function mendAlone(): Promise<Saved<unknown>> {
  const found = await readRecord();
  if (found.state !== 'read' || found.value.goes === null) return saved(null);
  if (found.value.goes === 'sealed') return dropSealed();
  const end = await dropClear();
  return end.ok ? writeRecord({ ...found.value, goes: null }) : end;
}

/** Ends what a window that died left undone; at every start of the background, and when the lock was changed. Rejects with StoreError. */
export async function mendLock(): Promise<void> {
  const found = await readRecord();
  if (found.state === 'read' && found.value.goes !== null) await alone(mendAlone);
}
