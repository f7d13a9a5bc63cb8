/** Hears of every change to the store, from whichever window, worker or sidebar it came. */
import { browser } from '../browser.ts';

/** The first part of a key says what lies under it. */
export type Kind =
  | 'case'
  | 'item'
  | 'open-case'
  | 'consent'
  | 'settings'
  | 'portal'
  | 'dismissed'
  | 'backup'
  | 'history'
  | 'draft'
  | 'mark'
  | 'due';

/** What changed: the kinds, and the keys themselves. */
export interface StoreChange {
  readonly kinds: ReadonlySet<Kind>;
  readonly keys: readonly string[];
}

/** The kind a key belongs to; keys of no known kind answer as themselves and match nothing. */
const kindOf = (key: string) => key.split('/', 1)[0] as Kind;

/** Calls back once per write, own writes included, until `signal` aborts. */
export function onStoreChange(callback: (change: StoreChange) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const hear = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area !== 'local' && area !== 'session') return;
    const keys = Object.keys(changes);
    if (keys.length > 0) callback({ keys, kinds: new Set(keys.map(kindOf)) });
  };
  browser.storage.onChanged.addListener(hear);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(hear), { once: true });
}
