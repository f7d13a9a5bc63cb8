/** The moments at which something is late, kept apart from the cases; several records in one write; charts as digests. */
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { setArchived } from '../../src/core/case/change.ts';
import { addDays } from '../../src/core/case/day.ts';
import { endOf } from '../../src/core/case/due.ts';
import { setDate, setNote, setState } from '../../src/core/case/item.ts';
import { type Disk, installLocks, newDisk, openWindow, type Window } from './fake-browser.ts';

// Each window loads every module anew; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

let disk: Disk;
let window: Window;
beforeEach(async () => {
  installLocks();
  disk = newDisk();
  window = await openWindow(disk);
});

const day = '2026-12-01';

async function waiting(days: readonly string[]): Promise<string> {
  const end = await window.startCase({ label: 'Me', conditions: ['breast-cancer'], items: [] });
  if (!end.ok) throw new Error(end.why);
  const { id } = end.value.case;
  for (const [at, on] of days.entries()) {
    await window.changeItem(id, `own:${at}`, (item) =>
      setDate({ ...setState(item, 'asked', '2026-11-01'), label: 'Dental film' }, 'dueOn', on),
    );
  }
  return id;
}
const reconcile = async () => window.reconcileDue(await window.readAllCases());

describe('the due instants', () => {
  it('are the ends of the days waited for, each once, and say nothing else', async () => {
    await waiting([day, day, addDays(day, 3)]);
    await reconcile();
    expect(await window.dueInstants()).toEqual([endOf(day), endOf(addDays(day, 3))]);
    const kept = [...disk.local].filter(([key]) => key.startsWith('due/'));
    expect(kept.map(([, text]) => text).toSorted()).toEqual(
      [endOf(day), endOf(addDays(day, 3))].map(String).toSorted(),
    );
    for (const [key] of kept) expect(key).toMatch(/^due\/[0-9a-f-]{36}$/);
  });

  it('follow every change, and are not written anew where nothing changed', async () => {
    const id = await waiting([day, addDays(day, 3)]);
    await reconcile();
    disk.writes.length = 0;
    await reconcile();
    expect(disk.writes).toEqual([]);
    await window.changeItem(id, 'own:0', (item) => setState(item, 'received', day));
    await reconcile();
    expect(await window.dueInstants()).toEqual([endOf(addDays(day, 3))]);
    await window.changeCase(id, (kept) => setArchived(kept, day));
    await reconcile();
    expect(await window.dueInstants()).toEqual([]);
  });

  it('that nobody wants, stand twice or are no instant, are taken away', async () => {
    await waiting([day]);
    disk.local.set('due/a', JSON.stringify(endOf(day)));
    disk.local.set('due/b', JSON.stringify(endOf(day)));
    disk.local.set('due/c', JSON.stringify('breast-cancer'));
    await reconcile();
    expect([...disk.local.keys()].filter((key) => key.startsWith('due/'))).toEqual(['due/a']);
  });
});

describe('several records', () => {
  it('are changed in one write, and one that was not there is made', async () => {
    const id = await waiting([day, day]);
    disk.writes.length = 0;
    const end = await window.changeItems(
      id,
      ['own:0', 'own:1', 'new', 'new'],
      (item) => setNote(item, 'n'),
      'records-together',
    );
    expect(end).toMatchObject({ ok: true, value: [{ note: 'n' }, { note: 'n' }, { id: 'new', note: 'n' }] });
    expect(disk.writes).toEqual([
      [`item/${id}/own:0`, `item/${id}/own:1`, `item/${id}/new`, expect.stringMatching(/^history\//)],
    ]);
  });

  it('are all left as they are where one was written by a later version, or there is no room', async () => {
    const id = await waiting([day, day]);
    const key = `item/${id}/own:1`;
    disk.local.set(key, JSON.stringify({ v: 99, at: '', value: {} }));
    const before = new Map(disk.local);
    const change = () =>
      window.changeItems(id, ['own:0', 'own:1'], (item) => setNote(item, 'n'), 'records-together');
    expect(await change()).toEqual({ ok: false, why: 'newer' });
    expect(disk.local).toEqual(before);
    disk.local.delete(key);
    disk.failFrom = disk.writes.length + 1;
    expect(await change()).toEqual({ ok: false, why: 'full' });
    expect((await window.readWholeCase(id))?.items.map(({ note }) => note)).toEqual(['']);
  });

  it('of a case that was erased are not brought back', async () => {
    const id = await waiting([day]);
    await window.removeCase(id);
    expect(await window.changeItems(id, ['own:0'], (item) => item, 'records-together')).toEqual({
      ok: false,
      why: 'gone',
    });
  });
});

describe('the digest of a chart', () => {
  it('is the same for the same label however it is spaced, and tells nothing of it', async () => {
    const label = 'You’re viewing Jamie’s record';
    const one = await window.chartDigest(label);
    expect(one).toEqual(await (await openWindow(disk)).chartDigest(' you’re viewing\n Jamie’s RECORD'));
    expect(one.ok && one.value).toMatch(/^[0-9a-f]{64}$/);
    expect(one).not.toEqual(await window.chartDigest('You’re viewing Sam’s record'));
    expect(JSON.stringify([...disk.local])).not.toMatch(/jamie|viewing/i);
  });

  it('is another on another computer', async () => {
    const here = await window.chartDigest('You’re viewing Jamie’s record');
    disk.local.clear();
    expect(await window.chartDigest('You’re viewing Jamie’s record')).not.toEqual(here);
  });
});

test('every tab with a mark is known, with the mark of all its frames', async () => {
  await window.setMark(7, 0, 'quiet', true);
  await window.setMark(7, 3, 'tips', false);
  await window.setMark(8, 0, 'unread', true);
  expect(await window.markedTabs()).toEqual([
    [7, 'tips'],
    [8, 'unread'],
  ]);
  await window.clearTab(7);
  expect(await window.markedTabs()).toEqual([[8, 'unread']]);
});
