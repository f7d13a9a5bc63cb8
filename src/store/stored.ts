/** One typed, versioned value under one key: read, changed under a lock, checked by reading it back. */
import { type Area, type Entries, putRaw, rawOf } from './area.ts';
import { failed, failureOf, type Saved, saved } from './saved.ts';
import { type Found, pack, type Shape, unpack } from './shape.ts';
import { inTurn } from './turn.ts';

/** A value that the extension keeps. */
export interface Stored<T> {
  readonly key: string;
  readonly area: Area;
  readonly shape: Shape<T>;
  /** What it is before anything was written, and while what was written cannot be read. */
  readonly initial: T;
}

/** Where a value that no longer fits its shape is put before a new one takes its place. */
export const setAside = (key: string) => `set-aside/${key}`;

async function find<T>(stored: Stored<T>): Promise<{ raw: unknown; found: Found<T> }> {
  const raw = (await rawOf(stored.area, [stored.key]))[stored.key];
  return { raw, found: unpack(stored.shape, raw) };
}

/** What is stored, or the initial value. Rejects with StoreError when the browser refuses. */
export async function readStored<T>(stored: Stored<T>): Promise<T> {
  const { found } = await find(stored);
  return found.state === 'read' ? found.value : stored.initial;
}

/** Writes `entries`, knowing of the one value that they change how it was (undefined: it did not stand) and is. */
export type Write = (
  change: { readonly key: string; readonly before: unknown; readonly after: unknown },
  entries: Entries,
) => Promise<Saved<unknown>>;

/**
 * Changes a value without taking a turn, for a caller that has one. Writes nothing when `change` gives back the very same.
 * `write` may write more along with it.
 */
export async function changeInTurn<T>(
  stored: Stored<T>,
  change: (value: T) => T,
  write: Write = (_, entries) => putRaw(stored.area, entries),
): Promise<Saved<T>> {
  try {
    const { raw, found } = await find(stored);
    if (found.state === 'newer') return failed('newer');
    const value = change(found.state === 'read' ? found.value : stored.initial);
    if (found.state === 'read' && found.value === value) return saved(value);
    const envelope = pack(stored.shape, value, new Date());
    const after = unpack(stored.shape, envelope);
    if (after.state !== 'read') return failed('unavailable');
    const kept = found.state === 'damaged' ? { [setAside(stored.key)]: raw } : {};
    const before =
      found.state === 'absent' ? undefined : found.state === 'read' ? found.value : stored.initial;
    const put = await write(
      { key: stored.key, before, after: after.value },
      { ...kept, [stored.key]: envelope },
    );
    return put.ok ? saved(after.value) : put;
  } catch (error) {
    return failed(failureOf(error));
  }
}

/** Reads, changes and writes as one step; of two windows that do so at once, neither loses. */
export async function changeStored<T>(
  stored: Stored<T>,
  change: (value: T) => T,
  write?: Write,
): Promise<Saved<T>> {
  try {
    return await inTurn(stored.key, () => changeInTurn(stored, change, write));
  } catch (error) {
    return failed(failureOf(error));
  }
}
