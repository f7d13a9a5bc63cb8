/** How the lock stands, for a screen. */
import { readDisk } from './disk.ts';
import { heldKey } from './lock-key.ts';
import { type AutoLock, readRecord, sealedIn } from './lock-record.ts';
import { openCaseKey } from './open-case.ts';
import { readPolicy } from './policy.ts';

/**
 * `off`: there is none. `wanted`: there is none, and an organisation requires one. `damaged`: what is sealed has lost its lock, or the lock cannot be read. `newer`: a later version made it.
 * `left`: ms until it shuts by itself.
 */
export type LockState =
  | { readonly kind: 'off' | 'wanted' }
  | { readonly kind: 'damaged' | 'newer' }
  | { readonly kind: 'shut'; readonly after: AutoLock }
  | { readonly kind: 'open'; readonly after: AutoLock; readonly left: number };

/** Why the lists cannot be shown; null where they can. */
export const shutBy = (lock: LockState | null): 'shut' | 'damaged' | 'newer' | null =>
  lock === null || lock.kind === 'open' || isUnset(lock) ? null : lock.kind;

/** True where there is no lock. */
export const isUnset = (lock: LockState): lock is { readonly kind: 'off' | 'wanted' } =>
  lock.kind === 'off' || lock.kind === 'wanted';

const unset = async (): Promise<LockState> => ({
  kind: (await readPolicy()).lockRequired ? 'wanted' : 'off',
});

/** True where something is sealed. What lies open and would be sealed tells that nothing is, and spares a look through every name. */
async function isSealedUp(): Promise<boolean> {
  if (openCaseKey in (await readDisk('local', [openCaseKey]))) return false;
  return (await sealedIn('local')).length > 0;
}

/** How it stands now. Rejects with StoreError. */
export async function readLock(): Promise<LockState> {
  const found = await readRecord();
  if (found.state === 'absent') return (await isSealedUp()) ? { kind: 'damaged' } : unset();
  if (found.state !== 'read') return { kind: found.state };
  const { goes, after } = found.value;
  if (goes === 'sealed') return unset();
  const held = await heldKey(after);
  return held ? { kind: 'open', after, left: held.left } : { kind: 'shut', after };
}
