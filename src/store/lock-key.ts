/** The key of an open lock. It lies in the browser's session storage, which is memory, and nowhere else. */
import { type Bytes, base64Of, bytesOf } from '../core/base64.ts';
import { clearDisk, readDisk, writeDisk } from './disk.ts';
import { type AutoLock, readRecord } from './lock-record.ts';
import { type Saved, StoreError } from './saved.ts';
import { type Sealing, sealingWith } from './sealing.ts';

const held = 'lock-key';
const used = 'lock-used';

const minute = 60_000;

/** How often a use is written down at most, in ms. */
const SELDOM = 10_000;

let noted = 0;

/** Writes down that somebody is there, now and then. */
export async function noteUse(now = Date.now()): Promise<void> {
  if (Math.abs(now - noted) < SELDOM) return;
  noted = now;
  await writeDisk('session', { [used]: now });
}

/** Opens the lock with its key. */
export function holdKey(key: Bytes, now = Date.now()): Promise<Saved<unknown>> {
  noted = now;
  return writeDisk('session', { [held]: base64Of(key), [used]: now });
}

let open: { readonly key: string; readonly sealing: Promise<Sealing> } | null = null;

/** Takes the key out of the session, and out of this window. */
export function dropKey(): Promise<Saved<null>> {
  open = null;
  return clearDisk('session', [held, used]);
}

/** The key of an open lock, and how long until the lock shuts by itself, in ms; null while it is shut. Rejects with StoreError. */
export async function heldKey(
  after: AutoLock,
): Promise<{ readonly key: string; readonly left: number } | null> {
  const session = await readDisk('session', [held, used]);
  const key = session[held];
  if (typeof key !== 'string') {
    open = null;
    return null;
  }
  if (after === null) return { key, left: Number.POSITIVE_INFINITY };
  const idle = Date.now() - Number(session[used]);
  // A clock that was set back must not hold the lock open.
  if (idle >= 0 && idle < after * minute) return { key, left: after * minute - idle };
  await dropKey();
  return null;
}

/** Sealing while the lock is on; null while there is none. Rejects with StoreError: "locked" while it is shut. */
export async function sealingNow(): Promise<Sealing | null> {
  const found = await readRecord();
  if (found.state === 'absent') return null;
  if (found.state !== 'read') throw new StoreError(found.state === 'newer' ? 'newer' : 'locked', found);
  if (found.value.goes === 'sealed') return null;
  const now = await heldKey(found.value.after);
  if (!now) throw new StoreError('locked', null);
  if (open?.key !== now.key) open = { key: now.key, sealing: sealingWith(bytesOf(now.key)) };
  return open.sealing;
}
