/** Several windows, one store: whoever writes, nothing is lost. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addQuestion } from '../../src/core/case/change.ts';
import { setHolder, setNote } from '../../src/core/case/item.ts';
import { setCell } from '../../src/core/case/opinions.ts';
import { type Disk, installLocks, newDisk, openWindow, type Window } from './fake-browser.ts';
import { chance, unevenly } from './random.ts';

// Many random runs; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

let disk: Disk;
beforeEach(() => {
  installLocks();
  disk = newDisk();
});

const RUNS = 1000;
const seed = Date.now() % 1_000_000;

async function begin(window: Window): Promise<string> {
  disk.local.clear();
  const end = await window.startCase({ label: 'Me', conditions: [], items: ['a'] });
  if (!end.ok) throw new Error(end.why);
  return end.value.case.id;
}

/** Edits that step on each other's toes: the same field, other fields, the same list, the item itself. */
async function edit(window: Window, id: string, who: string) {
  const ends = await Promise.all([
    window.changeItem(id, 'a', (item) => setNote(item, `${item.note}${who}1;`)),
    window.changeItem(id, 'a', (item) => setHolder(item, `${item.holder}${who}2;`)),
    window.changeItem(id, 'new', (item) => setNote(item, `${item.note}${who}3;`)),
    window.changeCase(id, (kept) => addQuestion(kept, who.toLowerCase(), `${who}4`)),
    window.changeCase(id, (kept) => setCell(kept, who === 'A' ? 'first' : 'second', 'plan', `${who}5`)),
  ]);
  return ends.every((end) => end.ok);
}

async function lostEdits(window: Window, id: string): Promise<number> {
  const whole = await window.readWholeCase(id);
  const text = JSON.stringify(whole);
  return ['A', 'B']
    .flatMap((who) => [1, 2, 3, 4, 5].map((n) => `${who}${n}`))
    .filter((mark) => !text.includes(mark)).length;
}

async function run(runs: number): Promise<number> {
  const [one, two] = [await openWindow(disk), await openWindow(disk)];
  let lost = 0;
  for (let at = 0; at < runs; at += 1) {
    const random = chance(seed + at);
    disk.pause = () => Promise.resolve();
    const id = await begin(one);
    disk.pause = unevenly(random);
    const ends = await Promise.all([edit(one, id, 'A'), edit(two, id, 'B')]);
    if (ends.includes(false) || (await lostEdits(two, id)) > 0) lost += 1;
  }
  return lost;
}

describe('two windows that edit one case at once', () => {
  it(`lose nothing in ${RUNS} random interleavings (seed ${seed})`, async () => {
    expect(await run(RUNS)).toBe(0);
  });

  it('would lose edits without taking turns', async () => {
    const request = (_: string, ...rest: unknown[]) => (rest.at(-1) as () => Promise<unknown>)();
    vi.stubGlobal('navigator', { locks: { request } });
    expect(await run(50)).toBeGreaterThan(0);
  });
});

describe('a window that dies while writing', () => {
  it(`loses at most the write in hand, and stops nobody else (seed ${seed})`, async () => {
    const survivor = await openWindow(disk);
    for (let at = 0; at < 200; at += 1) {
      const random = chance(seed + at);
      disk.pause = () => Promise.resolve();
      const id = await begin(survivor);
      const writer = await openWindow(disk);
      disk.pause = unevenly(random);
      const acknowledged: number[] = [];
      const writing = (async () => {
        for (let n = 0; n < 20; n += 1) {
          const end = await writer.changeItem(id, 'a', (item) => setNote(item, `${item.note}<${n}>`));
          if (!end.ok) return;
          acknowledged.push(n);
        }
      })();
      const turns = Math.floor(random() * 200);
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      writer.kill();
      await writing;
      expect((await survivor.changeItem(id, 'a', (item) => setHolder(item, 'still here'))).ok).toBe(true);
      const whole = await survivor.readWholeCase(id);
      const note = whole?.items[0]?.note ?? '';
      const there = [...note.matchAll(/<(\d+)>/g)].map((match) => Number(match[1]));
      expect(there.slice(0, acknowledged.length)).toEqual(acknowledged);
      expect(there.length - acknowledged.length).toBeLessThanOrEqual(1);
      expect(whole?.items[0]?.holder).toBe('still here');
    }
  });
});

describe('a case that is erased in one window', () => {
  it('does not come back through an edit that was under way in another', async () => {
    const [one, two] = [await openWindow(disk), await openWindow(disk)];
    for (let at = 0; at < 200; at += 1) {
      disk.pause = () => Promise.resolve();
      const id = await begin(one);
      disk.pause = unevenly(chance(seed + at));
      await Promise.all([
        one.removeCase(id),
        two.changeItem(id, 'a', (item) => setNote(item, 'late')),
        two.changeItem(id, 'b', (item) => setNote(item, 'late')),
        two.changeCase(id, (kept) => ({ ...kept, note: 'late' })),
      ]);
      expect([...disk.local.keys()].filter((key) => !key.startsWith('history/'))).toEqual([]);
    }
  });

  it('is gone after everything was erased, whoever was writing', async () => {
    const [one, two] = [await openWindow(disk), await openWindow(disk)];
    for (let at = 0; at < 200; at += 1) {
      disk.pause = () => Promise.resolve();
      const id = await begin(one);
      disk.pause = unevenly(chance(seed + at));
      const edits = [0, 1, 2].map((n) => two.changeItem(id, `i${n}`, (item) => setNote(item, 'late')));
      await Promise.all([...edits, one.eraseEverything(), ...edits]);
      expect([...disk.local.keys()]).toEqual([]);
    }
  });
});

describe('hearing of changes', () => {
  it('tells every window what changed, until it no longer listens', async () => {
    const [one, two] = [await openWindow(disk), await openWindow(disk)];
    const heard: string[][] = [];
    const ear = new AbortController();
    two.onStoreChange(({ kinds }) => heard.push([...kinds]), ear.signal);
    const id = await begin(one);
    await one.changeItem(id, 'a', (item) => setNote(item, 'n'));
    await one.changeSettings({ theme: 'dark' });
    await one.setMark(1, 0, 'tips', true);
    expect(heard).toEqual([
      ['case', 'item', 'history'],
      ['item', 'history'],
      ['settings', 'history'],
      ['mark'],
    ]);
    ear.abort();
    await one.eraseEverything();
    expect(heard).toHaveLength(4);
    expect(disk.listeners.size).toBe(0);
  });
});
