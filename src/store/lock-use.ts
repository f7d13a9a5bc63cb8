/** Use of an open lock: it begins when the passphrase opens it, and goes on while somebody is there. */
import { type Bytes, base64Of } from '../core/base64.ts';
import { writeDisk } from './disk.ts';
import { held, heldKey, used } from './lock-key.ts';
import { readRecord } from './lock-record.ts';
import type { Saved } from './saved.ts';

/** How often a use is written down at most, in ms. */
const SELDOM = 10_000;

let noted = 0;

/** Writes down that somebody is there, now and then, while the lock is open. Rejects with StoreError. */
export async function noteUse(now = Date.now()): Promise<void> {
  if (Math.abs(now - noted) < SELDOM) return;
  noted = now;
  const found = await readRecord();
  // A use that comes too late opens nothing.
  if (found.state !== 'read' || !(await heldKey(found.value.after))) return;
  await writeDisk('session', { [used]: now });
}

/** Opens the lock with its key. */
export function holdKey(key: Bytes, now = Date.now()): Promise<Saved<unknown>> {
  noted = now;
  return writeDisk('session', { [held]: base64Of(key), [used]: now });
}
