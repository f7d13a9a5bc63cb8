/** Opens or sets the lock with what was typed, and says in a word how that ended. */
import { openLock, turnLockOn } from '../store/lock.ts';
import type { Failure, Saved } from '../store/saved.ts';

/** A key of the table of refusals. */
export type Refusal = 'wrong' | 'damaged' | 'newer' | 'required' | 'failed';

const refusals: Partial<Record<Failure, Refusal>> = {
  locked: 'damaged',
  newer: 'newer',
  'lock-required': 'required',
};

/** Why the lock did not do as it was told; null where it did. */
export async function refusalOf(end: Promise<Saved<unknown>>): Promise<Refusal | null> {
  const ended = await end;
  if (!ended.ok) return refusals[ended.why] ?? 'failed';
  return ended.value === false ? 'wrong' : null;
}

/** Opens it; null where it is open. */
export const unlock = (passphrase: string): Promise<Refusal | null> => refusalOf(openLock(passphrase));

/** Sets one that shuts after 15 minutes without use; null where it is set, and open. */
export const lockUp = (passphrase: string): Promise<Refusal | null> => refusalOf(turnLockOn(passphrase, 15));
