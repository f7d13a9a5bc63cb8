/** The lock: turned on and off, opened and shut, its passphrase changed. */
import * as v from 'valibot';
import type { Bytes } from '../core/base64.ts';
import { lockBytes, lockedFields, unlockBytes } from '../core/passphrase.ts';
import { dropKey } from './lock-key.ts';
import { type AutoLock, type LockRecord, readRecord, writeRecord } from './lock-record.ts';
import { dropClear, mendAlone, openAll, sealAll } from './lock-rewrite.ts';
import { isUnset, readLock } from './lock-state.ts';
import { holdKey, noteUse } from './lock-use.ts';
import { readPolicy } from './policy.ts';
import { failed, failureOf, type Saved, saved } from './saved.ts';
import { KEY_BYTES, sealingWith } from './sealing.ts';
import { flush, SOON } from './soon.ts';
import { alone } from './turn.ts';

const keySchema = v.strictObject(lockedFields(KEY_BYTES));

const random = (bytes: Bytes) => crypto.getRandomValues(bytes);

async function guarded<T>(job: () => Promise<Saved<T>>): Promise<Saved<T>> {
  try {
    return await alone(job);
  } catch (error) {
    return failed(failureOf(error));
  }
}

/** Runs `job` alone, once all that was typed in any window has begun to be written. */
async function afterTyping<T>(job: () => Promise<Saved<T>>): Promise<Saved<T>> {
  await flush();
  // Other windows begin to write what they hold within that time, and stand in the queue before this job.
  await new Promise((resolve) => setTimeout(resolve, SOON + 50));
  return guarded(job);
}

/** The key under a passphrase, seen to open again; null where it does not. */
async function lockedKey(key: Bytes, passphrase: string): Promise<LockRecord['key'] | null> {
  const locked = await lockBytes(key, passphrase, random);
  const back = await unlockBytes(locked, passphrase);
  return back?.every((byte, at) => byte === key[at]) ? locked : null;
}

/** Opens the record with a passphrase: null where it is another. Fails with "locked" where the record cannot be used. */
async function opened(passphrase: string): Promise<Saved<{ record: LockRecord; key: Bytes } | null>> {
  const found = await readRecord();
  if (found.state === 'newer') return failed('newer');
  const locked = found.state === 'read' ? v.safeParse(keySchema, found.value.key) : null;
  if (found.state !== 'read' || !locked?.success) return failed('locked');
  const key = await unlockBytes(locked.output, passphrase);
  return saved(key && { record: found.value, key });
}

/** Goes step by step. At the first that fails, what was done is undone or ended, whichever the record says. */
async function inSteps(steps: readonly (() => Promise<Saved<unknown>>)[]): Promise<Saved<null>> {
  for (const step of steps) {
    const end = await step();
    if (end.ok) continue;
    await mendAlone();
    return end;
  }
  return saved(null);
}

/** Turns the lock on; all that is kept becomes ciphertext. It ends open. A lock that is on stays as it is. */
export function turnLockOn(passphrase: string, after: AutoLock): Promise<Saved<null>> {
  return afterTyping(async () => {
    await mendAlone();
    if (!isUnset(await readLock())) return failed('locked');
    const bytes = random(new Uint8Array(KEY_BYTES));
    const key = await lockedKey(bytes, passphrase);
    if (key === null) return failed('unavailable');
    return inSteps([
      () => writeRecord({ goes: 'sealed', after, key }),
      async () => sealAll(await sealingWith(bytes)),
      () => holdKey(bytes),
      // From here on the sealed copies are the truth.
      () => writeRecord({ goes: 'clear', after, key }),
      mendAlone,
    ]);
  });
}

/**
 * Turns the lock off; all that is kept lies in clear again. False: the passphrase is another. Ends with "lock-required" where an
 * organisation asks for it.
 */
export function turnLockOff(passphrase: string): Promise<Saved<boolean>> {
  return afterTyping(async () => {
    if ((await readPolicy()).lockRequired) return failed('lock-required');
    await mendAlone();
    const open = await opened(passphrase);
    if (!open.ok || open.value === null) return open.ok ? saved(false) : open;
    const { record, key } = open.value;
    const end = await inSteps([
      () => writeRecord({ ...record, goes: 'clear' }),
      async () => openAll(await sealingWith(key)),
      // From here on what lies in clear is the truth.
      () => writeRecord({ ...record, goes: 'sealed' }),
      mendAlone,
    ]);
    return end.ok ? saved(true) : end;
  });
}

/** Puts the key under another passphrase; nothing else is written. False: the one of now is another. */
export function changePassphrase(now: string, next: string): Promise<Saved<boolean>> {
  return guarded(async () => {
    const open = await opened(now);
    if (!open.ok || open.value === null) return open.ok ? saved(false) : open;
    const key = await lockedKey(open.value.key, next);
    if (key === null) return failed('unavailable');
    const end = await writeRecord({ ...open.value.record, key });
    return end.ok ? saved(true) : end;
  });
}

/** Chooses after how many minutes without use the lock shuts. */
export function changeAutoLock(after: AutoLock): Promise<Saved<null>> {
  return guarded(async () => {
    const found = await readRecord();
    if (found.state !== 'read') return failed(found.state === 'newer' ? 'newer' : 'locked');
    await noteUse();
    const end = await writeRecord({ ...found.value, after });
    return end.ok ? saved(null) : end;
  });
}

/** Opens the lock until it is shut. False: the passphrase is another. */
export function openLock(passphrase: string): Promise<Saved<boolean>> {
  return guarded(async () => {
    const open = await opened(passphrase);
    if (!open.ok || open.value === null) return open.ok ? saved(false) : open;
    // What an older version wrote beside the lock is taken in; what it wrote anew under a key that is sealed gives way.
    const taken = await sealAll(await sealingWith(open.value.key));
    const end = taken.ok ? await dropClear() : taken;
    if (!end.ok) return end;
    const held = await holdKey(open.value.key);
    return held.ok ? saved(true) : held;
  });
}

/** Shuts the lock in every window, once what was typed is written. */
export const shutLock = (): Promise<Saved<null>> => afterTyping(dropKey);
