/** How the lock stands, for a screen. */
import { heldKey } from './lock-key.ts';
import { type AutoLock, readRecord, sealedIn } from './lock-record.ts';

/**
 * `off`: there is none. `damaged`: what is sealed has lost its lock, or the lock cannot be read. `newer`: a later version made it.
 * `left`: ms until it shuts by itself.
 */
export type LockState =
  | { readonly kind: 'off' | 'damaged' | 'newer' }
  | { readonly kind: 'shut'; readonly after: AutoLock }
  | { readonly kind: 'open'; readonly after: AutoLock; readonly left: number };

/** Why the lists cannot be shown; null where they can. */
export const shutBy = (lock: LockState | null): 'shut' | 'damaged' | 'newer' | null =>
  lock === null || lock.kind === 'off' || lock.kind === 'open' ? null : lock.kind;

/** How it stands now. Rejects with StoreError. */
export async function readLock(): Promise<LockState> {
  const found = await readRecord();
  if (found.state === 'absent')
    return (await sealedIn('local')).length > 0 ? { kind: 'damaged' } : { kind: 'off' };
  if (found.state !== 'read') return { kind: found.state };
  const { goes, after } = found.value;
  if (goes === 'sealed') return { kind: 'off' };
  const held = await heldKey(after);
  return held ? { kind: 'open', after, left: held.left } : { kind: 'shut', after };
}
