/** One typed, versioned value under one key: read, changed under a lock, checked by reading it back. */
import { type Area, putRaw, rawOf } from './area.ts';
import { failed, failureOf, type Saved, saved } from './saved.ts';
import { pack, type Shape, unpack } from './shape.ts';
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
const setAside = (key: string) => `set-aside/${key}`;

/** What is stored, or the initial value. Rejects with StoreError when the browser refuses. */
export async function readStored<T>({ key, area, shape, initial }: Stored<T>): Promise<T> {
  const found = unpack(shape, (await rawOf(area, [key]))[key]);
  return found.state === 'read' ? found.value : initial;
}

/**
 * Changes values of one area, in one write, without taking a turn, for a caller that has one: all of them or none.
 * A value for which `change` gives back the very same is not written.
 */
export async function changeAllInTurn<T>(
  all: readonly Stored<T>[],
  change: (value: T) => T,
): Promise<Saved<readonly T[]>> {
  const [first] = all;
  if (first === undefined) return saved([]);
  try {
    const raw = await rawOf(
      first.area,
      all.map(({ key }) => key),
    );
    const entries: Record<string, unknown> = {};
    const values: T[] = [];
    for (const { key, shape, initial } of all) {
      const found = unpack(shape, raw[key]);
      if (found.state === 'newer') return failed('newer');
      const value = change(found.state === 'read' ? found.value : initial);
      if (found.state === 'read' && found.value === value) {
        values.push(value);
        continue;
      }
      const envelope = pack(shape, value, new Date());
      const after = unpack(shape, envelope);
      if (after.state !== 'read') return failed('unavailable');
      if (found.state === 'damaged') entries[setAside(key)] = raw[key];
      entries[key] = envelope;
      values.push(after.value);
    }
    const put = await putRaw(first.area, entries);
    return put.ok ? saved(values) : put;
  } catch (error) {
    return failed(failureOf(error));
  }
}

/** The same for one value. */
export async function changeInTurn<T>(stored: Stored<T>, change: (value: T) => T): Promise<Saved<T>> {
  const end = await changeAllInTurn([stored], change);
  return end.ok ? saved(end.value[0] as T) : end;
}

/** Reads, changes and writes as one step; of two windows that do so at once, neither loses. */
export async function changeStored<T>(stored: Stored<T>, change: (value: T) => T): Promise<Saved<T>> {
  try {
    return await inTurn(stored.key, () => changeInTurn(stored, change));
  } catch (error) {
    return failed(failureOf(error));
  }
}
