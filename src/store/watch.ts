/** Hears of every change to the store, from whichever window, worker or sidebar it came. */
import { browser } from '../browser.ts';
import { type Kind, kindOf } from './kinds.ts';

export type { Kind } from './kinds.ts';

/** What changed: the kinds, and the names under which it lies. */
export interface StoreChange {
  readonly kinds: ReadonlySet<Kind>;
  readonly names: readonly string[];
}

/** Calls back once per write, own writes included, until `signal` aborts. */
export function onStoreChange(callback: (change: StoreChange) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const hear = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area !== 'local' && area !== 'session') return;
    const names = Object.keys(changes);
    if (names.length > 0) callback({ names, kinds: new Set(names.map(kindOf)) });
  };
  browser.storage.onChanged.addListener(hear);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(hear), { once: true });
}
