/** Turns what went wrong in the store into the sentence a person is told. */
import { browser } from '../browser.ts';
import { type Failure, type Saved, StoreError } from '../store/saved.ts';
import type { Words } from '../ui/words/en.ts';

/** A key of the table of errors. */
export type Trouble = keyof Words['errors'];

/** The trouble behind a failed write. */
export function troubleOf(why: Failure): Trouble {
  if (why === 'full') return 'storage-full';
  if (why === 'locked' || why === 'lock-required') return why;
  // After an update an open page is cut off from its extension.
  if (why === 'newer' || browser.runtime?.id === undefined) return 'updated';
  return 'not-saved';
}

/** The trouble behind a failed read. */
export function troubleOfError(error: unknown): Trouble {
  return error instanceof StoreError ? troubleOf(error.why) : 'not-saved';
}

/** Tells of a write's end, null when it held, and hands it on. */
export async function telling<T>(
  write: Promise<Saved<T>>,
  tell: (trouble: Trouble | null) => void,
): Promise<Saved<T>> {
  const end = await write;
  tell(end.ok ? null : troubleOf(end.why));
  return end;
}

/**
 * For a writer beside others: what it kept takes back only the trouble that it told of itself. Otherwise a draft that is kept a moment
 * after a refused record would wipe that record's message away.
 */
export function tellOwn(tell: (trouble: Trouble | null) => void): (trouble: Trouble | null) => void {
  let told = false;
  return (trouble) => {
    if (trouble !== null || told) tell(trouble);
    told = trouble !== null;
  };
}
