/** What lies in the browser's storage, by key and size, for a person who wants to look. */
import { type Area, keysOf, rawOf } from './area.ts';

/** One kept thing. `bytes`: of its value as JSON in UTF-8. */
export interface Size {
  readonly key: string;
  readonly bytes: number;
}

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** Every key of an area with its size, by key. Rejects with StoreError. */
export async function sizesIn(area: Area): Promise<readonly Size[]> {
  const keys = (await keysOf(area, '')).sort();
  const raw = await rawOf(area, keys);
  return keys.flatMap((key) => (key in raw ? [{ key, bytes: bytesOf(raw[key]) }] : []));
}
