/** How a write ends: with what now lies in storage, or with the reason why nothing changed. */

/**
 * `full`: no room on the disk. `unavailable`: the browser refused or lost the write.
 * `newer`: a later version of the extension wrote this value. `gone`: it was erased meanwhile, perhaps in another window.
 * `locked`: the lock is shut, or its record cannot be read. `lock-required`: an organisation asks for a lock first.
 */
export type Failure = 'full' | 'unavailable' | 'newer' | 'gone' | 'locked' | 'lock-required';

/** The end of a write. Writes never reject. */
export type Saved<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: Failure };

/** What a read rejects with when the browser does not hand out its storage. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  constructor(
    readonly why: Failure,
    cause: unknown,
  ) {
    super(`The store is ${why}.`, { cause });
  }
}

/** What a read gives, or `instead` while the lock is shut. Rejects as the read does otherwise. */
export async function unlessLocked<T>(read: Promise<T>, instead: T): Promise<T> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof StoreError && error.why === 'locked') return instead;
    throw error;
  }
}

/** A write that held. */
export const saved = <T>(value: T): Saved<T> => ({ ok: true, value });

/** A write that did not happen. */
export const failed = (why: Failure): { readonly ok: false; readonly why: Failure } => ({ ok: false, why });

const fullWords = /quota|no[ _]?space|disk (is )?full|device_space/i;

/** Tells a full disk from every other refusal, by the browsers' own words. */
export function failureOf(error: unknown): Failure {
  if (error instanceof StoreError) return error.why;
  const words = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  return fullWords.test(words) ? 'full' : 'unavailable';
}
