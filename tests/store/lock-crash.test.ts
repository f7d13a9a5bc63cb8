/** A lock that is interrupted, damaged, tampered with or of another version: nothing is lost, nothing is overwritten. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setNote } from '../../src/core/case/item.ts';
import { type Disk, openWindow, type Window } from './fake-browser.ts';
import { begin, canary, lyingIn, readAll, split } from './filled.ts';
import { chance, unevenly } from './random.ts';

vi.setConfig({ testTimeout: 300_000 });

const passphrase = 'kettle ünder ladder moss';

// What is tested is the order of writes; a key made in one round keeps the many runs short.
const derive = crypto.subtle.deriveKey.bind(crypto.subtle);
vi.spyOn(crypto.subtle, 'deriveKey').mockImplementation((how, ...rest) =>
  derive({ ...(how as Pbkdf2Params), iterations: 1 }, ...rest),
);

let disk: Disk;
let window: Window;
let before: Awaited<ReturnType<typeof readAll>>;
beforeEach(async () => {
  ({ disk, window, before } = await begin());
  expect(before.cases.map(({ items }) => items.length)).toEqual([2, 2]);
});

/** Whole and of one piece: all in clear or all sealed, and everything there. Gives how the lock stands. */
async function expectWhole(): Promise<string> {
  const survivor = await openWindow(disk);
  await survivor.mendLock();
  const { kind } = await survivor.readLock();
  const { secret, sealed } = split(disk);
  if (kind === 'off') expect([sealed, disk.local.has('lock')]).toEqual([[], false]);
  else expect(secret).toEqual([]);
  if (kind === 'shut') expect(await survivor.openLock(passphrase)).toEqual({ ok: true, value: true });
  expect(await readAll(survivor)).toEqual(before);
  return kind;
}

interface Change {
  readonly name: string;
  readonly prepare: () => Promise<unknown>;
  readonly change: () => Promise<{ readonly ok: boolean }>;
}

const changes: readonly Change[] = [
  {
    name: 'on',
    prepare: () => Promise.resolve(),
    change: () => window.turnLockOn(passphrase, 15),
  },
  {
    name: 'off',
    prepare: () => window.turnLockOn(passphrase, 15),
    change: () => window.turnLockOff(passphrase),
  },
];

/** Does a change over and over, each time with another of its writes going wrong, until none does. */
async function atEveryWrite(
  { prepare, change }: Change,
  fault: (at: number) => () => void,
): Promise<{ readonly writes: number; readonly ends: ReadonlySet<string> }> {
  const ends = new Set<string>();
  for (let at = 0; at < 50; at += 1) {
    await prepare();
    const mend = fault(disk.writes.length + at);
    const end = await change();
    mend();
    if (end.ok) return { writes: at, ends };
    ends.add(await expectWhole());
    ({ disk, window, before } = await begin());
  }
  throw new Error('It never ended well.');
}

describe.each(changes)('turning the lock $name', (each) => {
  it('loses nothing when the browser is killed after any of its writes', async () => {
    const { writes, ends } = await atEveryWrite(each, (at) => {
      const killed = window;
      disk.pause = async () => {
        if (disk.writes.length >= at) killed.kill();
      };
      return () => {
        disk.pause = () => Promise.resolve();
        disk.session.delete('lock-key');
        disk.session.delete('lock-used');
      };
    });
    expect(writes).toBeGreaterThan(5);
    expect([...ends].sort()).toEqual(['off', 'shut']);
  });

  it('loses nothing when its window alone is killed, and the key stays in memory', async () => {
    const { writes } = await atEveryWrite(each, (at) => {
      const killed = window;
      disk.pause = async () => {
        if (disk.writes.length >= at) killed.kill();
      };
      return () => {
        disk.pause = () => Promise.resolve();
      };
    });
    expect(writes).toBeGreaterThan(5);
  });

  it('undoes itself or ends when any one of its writes is refused', async () => {
    const { writes } = await atEveryWrite(each, (at) => {
      disk.failFrom = at + 1;
      disk.failTo = at + 1;
      return () => {
        disk.failFrom = 0;
      };
    });
    expect(writes).toBeGreaterThan(5);
  });

  it('shows a window that reads meanwhile all of it, at every moment', async () => {
    await each.prepare();
    const other = await openWindow(disk);
    disk.pause = unevenly(chance(Date.now()));
    let isDone = false;
    const seen = new Set<number>();
    const readers = Array.from({ length: 50 }, async () => {
      while (!isDone) seen.add((await other.readAllCases()).length);
    });
    expect(await each.change()).toMatchObject({ ok: true });
    isDone = true;
    await Promise.all(readers);
    expect([...seen]).toEqual([2]);
  });

  it('loses nothing where writes seem to succeed and are lost', async () => {
    await each.prepare();
    disk.lossy = true;
    expect((await each.change()).ok).toBe(false);
    disk.lossy = false;
    await expectWhole();
  });
});

describe('a lock that cannot be read', () => {
  beforeEach(async () => {
    await window.turnLockOn(passphrase, 15);
    await window.shutLock();
  });

  it.each([
    ['of a later version', 'newer', () => disk.local.set('lock', '{"v":99,"at":"","value":{}}')],
    ['damaged', 'damaged', () => disk.local.set('lock', '{"torn":1}')],
    ['lost', 'damaged', () => disk.local.delete('lock')],
  ] as const)('because it is %s, is said to be %s, and nothing is overwritten', async (_, kind, harm) => {
    harm();
    const kept = lyingIn(disk);
    const after = await openWindow(disk);
    await after.mendLock();
    expect(await after.readLock()).toEqual({ kind });
    expect((await after.openLock(passphrase)).ok).toBe(false);
    expect((await after.turnLockOn(passphrase, 5)).ok).toBe(false);
    expect((await after.turnLockOff(passphrase)).ok).toBe(false);
    expect(lyingIn(disk)).toBe(kept);
    expect(await after.eraseEverything()).toMatchObject({ ok: true });
    expect(await after.readLock()).toEqual({ kind: 'off' });
  });

  it('because its key is damaged, opens to no passphrase and says why', async () => {
    const record = JSON.parse(disk.local.get('lock') ?? '');
    record.value.key.salt = 'short';
    disk.local.set('lock', JSON.stringify(record));
    const kept = lyingIn(disk);
    expect(await window.openLock(passphrase)).toEqual({ ok: false, why: 'locked' });
    expect(lyingIn(disk)).toBe(kept);
  });
});

describe('sealed texts', () => {
  it('that were put under one another’s names, or changed by a letter, are damaged and hide nothing else', async () => {
    await window.turnLockOn(passphrase, 15);
    const names = split(disk).sealed.filter((name) => name.startsWith('sealed/item/'));
    const [a = '', b = '', c = ''] = names;
    const [texts, third] = [[a, b].map((name) => disk.local.get(name) ?? ''), disk.local.get(c) ?? ''];
    disk.local.set(a, texts[1] ?? '');
    disk.local.set(b, texts[0] ?? '');
    disk.local.set(
      c,
      third.replace(/.(?=.{20}$)/, (was) => (was === 'A' ? 'B' : 'A')),
    );
    const after = await openWindow(disk);
    const items = (await after.readAllCases()).flatMap((one) => one.items);
    expect(items).toHaveLength(1);
    expect(await after.changeItem('one', 'new', (item) => setNote(item, 'n'))).toMatchObject({ ok: true });
    // When the lock goes, what could not be opened is put aside, not thrown away.
    expect(await after.turnLockOff(passphrase)).toEqual({ ok: true, value: true });
    expect([...disk.local.keys()].filter((key) => key.startsWith('set-aside/'))).toHaveLength(3);
  });
});

describe('an older version, which knows no lock', () => {
  it('finds nothing of a locked store to overwrite; what it writes beside it is taken in', async () => {
    await window.turnLockOn(passphrase, 15);
    const sealed = split(disk).sealed.map((name) => [name, disk.local.get(name)]);
    // Written as that version did: each value under its own key, in clear.
    const item = { ...before.cases[0]?.items[0], id: 'own:1', note: `older ${canary}` };
    const at = '2026-11-22T12:00:00.000Z';
    disk.local.set('item/one/own:1', JSON.stringify({ v: 4, at, value: item }));
    disk.local.set('open-case', JSON.stringify({ v: 1, at, value: null }));
    expect(split(disk).sealed.map((name) => [name, disk.local.get(name)])).toEqual(sealed);
    disk.session.clear();
    const after = await openWindow(disk);
    await after.openLock(passphrase);
    expect(split(disk).secret).toEqual([]);
    const now = await readAll(after);
    expect(now.one?.items.map(({ note }) => note)).toContain(`older ${canary}`);
    expect(now.open).toBe('one');
  });
});
