/** A small in-memory `browser.storage` that several windows share, and that can be full, slow, lossy or cut off. */
import { vi } from 'vitest';
import type { WholeCase } from '../../src/core/case/case.ts';
import { fakeLocks } from './fake-locks.ts';

type Values = Map<string, string>;
type Listener = (changes: Record<string, unknown>, area: string) => void;

/** What lies in the storage, and how it behaves. */
export interface Disk {
  readonly local: Values;
  readonly session: Values;
  /** What an organisation has set, or null where there is none: then Firefox refuses to answer. */
  managed: object | null;
  /** Keys written or removed so far, one list per call. */
  readonly writes: string[][];
  /** Every write fails from this one on, counted from 1; 0: none fails. */
  failFrom: number;
  /** … and the last one that fails. */
  failTo: number;
  failWith: Error;
  /** True: writes seem to succeed and are lost. */
  lossy: boolean;
  /** Chromium's log since an "IO error" tore it: what lay before the tear, and how much was written behind. */
  tear: { readonly before: Values; behind: number } | null;
  /** Awaited before and after each call; tests put delays here. */
  pause: () => Promise<void>;
  readonly listeners: Set<Listener>;
}

/** The words Chromium uses. */
export const quotaError = new Error('Resource::kQuotaBytes quota exceeded');

/** An empty disk. */
export function newDisk(): Disk {
  return {
    local: new Map(),
    session: new Map(),
    managed: null,
    writes: [],
    failFrom: 0,
    failTo: Number.POSITIVE_INFINITY,
    failWith: quotaError,
    lossy: false,
    tear: null,
    pause: () => Promise.resolve(),
    listeners: new Set(),
  };
}

/** How much Chromium writes before it begins a new log. */
const FULL_LOG = 4_194_304;

/** The browser starts anew, and takes nothing that was written behind a tear. */
export function restart(disk: Disk): void {
  disk.session.clear();
  if (!disk.tear) return;
  disk.local.clear();
  for (const [key, text] of disk.tear.before) disk.local.set(key, text);
  disk.tear = null;
}

/** Chromium hands objects back with sorted keys, and so does this. */
const sorted = (_: string, value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

function area(disk: Disk, name: 'local' | 'session', life: { killed: boolean }) {
  const values = disk[name];
  const alive = () => {
    if (life.killed) throw new Error('this window is dead');
  };
  async function call<T>(work: () => T): Promise<T> {
    alive();
    await disk.pause();
    alive();
    const result = work();
    await disk.pause();
    alive();
    return result;
  }
  function write(keys: string[], work: () => void): void {
    disk.writes.push(keys);
    const count = disk.writes.length;
    const tears = disk.failWith.message.includes('IO error');
    // The session lies in memory, where no log is torn.
    if (
      disk.failFrom > 0 &&
      count >= disk.failFrom &&
      count <= disk.failTo &&
      !(tears && name === 'session')
    ) {
      if (tears) disk.tear ??= { before: new Map(values), behind: 0 };
      throw disk.failWith;
    }
    if (disk.lossy) return;
    if (name === 'local' && disk.tear && disk.tear.behind > FULL_LOG) disk.tear = null;
    work();
    if (name === 'local' && disk.tear)
      disk.tear.behind += keys.reduce((sum, key) => sum + (values.get(key)?.length ?? 0), 0);
    const changes = Object.fromEntries(keys.map((key) => [key, {}]));
    for (const listener of disk.listeners) queueMicrotask(() => listener(changes, name));
  }
  const read = (keys: Iterable<string>) =>
    Object.fromEntries(
      [...keys].flatMap((key) => {
        const text = values.get(key);
        return text === undefined ? [] : [[key, JSON.parse(text)]];
      }),
    );
  return {
    get: (keys?: null | string | string[]) =>
      call(() => read(keys == null ? values.keys() : typeof keys === 'string' ? [keys] : keys)),
    getKeys: () => call(() => [...values.keys()]),
    set: (entries: Record<string, unknown>) =>
      call(() =>
        write(Object.keys(entries), () => {
          for (const [key, value] of Object.entries(entries)) values.set(key, JSON.stringify(value, sorted));
        }),
      ),
    remove: (keys: string | string[]) =>
      call(() =>
        write([keys].flat(), () => {
          for (const key of [keys].flat()) values.delete(key);
        }),
      ),
    clear: () => call(() => write([...values.keys()], () => values.clear())),
  };
}

/** The whole store as one window sees it. */
async function modules() {
  const all = await Promise.all([
    import('../../src/store/cases.ts'),
    import('../../src/store/restore.ts'),
    import('../../src/store/open-case.ts'),
    import('../../src/store/consent.ts'),
    import('../../src/store/settings.ts'),
    import('../../src/store/portals.ts'),
    import('../../src/store/drafts.ts'),
    import('../../src/store/soon.ts'),
    import('../../src/store/dismissals.ts'),
    import('../../src/store/backup.ts'),
    import('../../src/store/erase.ts'),
    import('../../src/store/access.ts'),
    import('../../src/store/marks.ts'),
    import('../../src/store/watch.ts'),
    import('../../src/store/stored.ts'),
    import('../../src/store/lock.ts'),
    import('../../src/store/lock-state.ts'),
    import('../../src/store/lock-rewrite.ts'),
    import('../../src/store/lock-use.ts'),
    import('../../src/store/area.ts'),
    import('../../src/store/policy.ts'),
    import('../../src/store/sizes.ts'),
    import('../../src/store/case-changes.ts'),
    import('../../src/store/settings-change.ts'),
    import('../../src/store/history.ts'),
    import('../../src/store/undo.ts'),
    import('../../src/store/purge.ts'),
    import('../../src/store/due.ts'),
    import('../../src/store/digest.ts'),
  ]);
  const [cases, restore, openCase, consent, settings, portals, drafts, soon, ...rest] = all;
  const [dismissals, backup, erase, access, marks, watch, stored, lock, lockState, ...under] = rest;
  const [rewrite, lockUse, area, policy, sizes, caseChanges, settingsChange, history, ...more] = under;
  const [undo, purge, due, digest] = more;
  return {
    ...{ ...cases, ...restore, ...openCase, ...consent, ...settings, ...portals, ...drafts, ...soon },
    ...{ ...dismissals, ...backup, ...erase, ...access, ...marks, ...watch, ...stored, ...policy, ...sizes },
    ...{ ...lock, ...lockState, ...rewrite, ...lockUse, ...area, ...due, ...digest },
    ...{ ...caseChanges, ...settingsChange, ...history, ...undo, ...purge },
    addCases: (cases: readonly WholeCase[]) => restore.mergeIn(() => cases),
  };
}

/** One window: the store's functions, and `kill`, after which nothing of it reaches the disk. */
export type Window = Awaited<ReturnType<typeof modules>> & { readonly kill: () => void };

/** Opens another window on the same disk, with its own copy of every module. */
export async function openWindow(disk: Disk): Promise<Window> {
  const life = { killed: false };
  const storage = {
    local: area(disk, 'local', life),
    session: area(disk, 'session', life),
    managed: {
      get: async () => {
        if (disk.managed === null) throw new Error('Managed storage manifest not found');
        return disk.managed;
      },
    },
    onChanged: {
      addListener: (listener: Listener) => disk.listeners.add(listener),
      removeListener: (listener: Listener) => disk.listeners.delete(listener),
    },
  };
  vi.resetModules();
  vi.doMock('../../src/browser.ts', () => ({ browser: { storage } }));
  const store = await modules();
  return {
    ...store,
    kill: () => {
      life.killed = true;
    },
  };
}

/** Gives Node the `navigator.locks` that all windows share; once per test. */
export function installLocks(): void {
  vi.stubGlobal('navigator', { locks: fakeLocks() });
}
