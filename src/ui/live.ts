/** Values that change under a screen's feet: read, then read again whenever they may have changed. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** Calls `again` at every change until `signal` aborts. */
export type Follow = (again: () => void, signal: AbortSignal) => void;

/**
 * The value as last read, and a way to read it now. `read` runs anew when `key` changes;
 * an answer that comes after a later question was put is dropped. A read that fails keeps the value and is told to `onFail`.
 */
export function useLive<T>(
  initial: T,
  read: () => Promise<T>,
  follow: Follow,
  { key = '', onFail }: { readonly key?: string; readonly onFail?: (error: unknown) => void } = {},
): readonly [T, () => void] {
  const [value, setValue] = useState(initial);
  const latest = useRef({ read, follow, onFail });
  latest.current = { read, follow, onFail };
  const turn = useRef(0);
  const again = useCallback(() => {
    turn.current += 1;
    const mine = turn.current;
    latest.current.read().then(
      (fresh) => {
        if (mine === turn.current) setValue(() => fresh);
      },
      (error: unknown) => latest.current.onFail?.(error),
    );
  }, []);
  useEffect(() => {
    const stop = new AbortController();
    again();
    latest.current.follow(again, stop.signal);
    return () => {
      turn.current += 1;
      stop.abort();
    };
  }, [key, again]);
  return [value, again];
}
