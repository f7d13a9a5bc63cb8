/** Values that change under a screen's feet: read, then read again whenever they may have changed. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useLatest } from './latest.ts';

/** Calls `again` at every change until `signal` aborts. */
export type Follow = (again: () => void, signal: AbortSignal) => void;

/**
 * The value as last read, and a way to read it now. `read` runs anew when `key` changes, and until it has answered the value
 * is `initial` again: what was read for one key never speaks for another. An answer that comes after a later question was put
 * is dropped. A read that fails keeps the value and is told to `onFail`.
 */
export function useLive<T>(
  initial: T,
  read: () => Promise<T>,
  follow: Follow,
  { key = '', onFail }: { readonly key?: string; readonly onFail?: (error: unknown) => void } = {},
): readonly [T, () => void] {
  const [held, setHeld] = useState({ key, value: initial });
  const latest = useRef({ read, follow, onFail, key });
  latest.current = { read, follow, onFail, key };
  const ask = useLatest();
  const again = useCallback(() => {
    const isLatest = ask();
    const asked = latest.current;
    asked.read().then(
      (value) => {
        if (isLatest()) setHeld({ key: asked.key, value });
      },
      (error: unknown) => latest.current.onFail?.(error),
    );
  }, []);
  useEffect(() => {
    const stop = new AbortController();
    again();
    latest.current.follow(again, stop.signal);
    return () => {
      ask();
      stop.abort();
    };
  }, [key, again]);
  return [held.key === key ? held.value : initial, again];
}
