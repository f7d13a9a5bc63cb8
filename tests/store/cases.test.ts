/** Cases and checklists in the store. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setHolder, setNote, tick } from '../../src/core/case/item.ts';
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

async function started(items: readonly string[] = ['path-report', 'img-files']) {
  const end = await window.startCase({ label: 'Me', conditions: ['breast-cancer'], items });
  if (!end.ok) throw new Error(end.why);
  return end.value.case.id;
}

describe('a case', () => {
  it('is read back as it was started, with its items to ask for', async () => {
    const id = await started();
    const whole = await window.readWholeCase(id);
    expect(whole?.case).toMatchObject({ id, label: 'Me', conditions: ['breast-cancer'], questions: [] });
    expect(whole?.items.map((item) => [item.id, item.state])).toEqual([
      ['img-files', 'to-ask'],
      ['path-report', 'to-ask'],
    ]);
    expect(await window.listCases()).toEqual([whole?.case]);
    expect(await window.readAllCases()).toEqual([whole]);
  });

  it('is written in one step, so that no crash leaves half of it', async () => {
    await started(['a', 'b', 'c']);
    expect(disk.writes).toHaveLength(1);
  });

  it('costs one key per change and one for its step, however long its list is', async () => {
    const id = await started(Array.from({ length: 500 }, (_, at) => `item-${at}`));
    disk.writes.length = 0;
    await window.changeItem(id, 'item-7', (item) => tick(item, '2026-11-22'));
    expect(disk.writes).toEqual([[`item/${id}/item-7`, expect.stringMatching(/^history\//)]]);
  });

  it('takes an item it did not have', async () => {
    const id = await started([]);
    const end = await window.changeItem(id, 'own:x', (item) =>
      setNote({ ...item, label: 'Dental film' }, 'n'),
    );
    expect(end).toMatchObject({ ok: true, value: { id: 'own:x', label: 'Dental film', note: 'n' } });
    expect((await window.readWholeCase(id))?.items).toHaveLength(1);
  });

  it('keeps its id, whatever a change says', async () => {
    const id = await started();
    await window.changeCase(id, (kept) => ({ ...kept, id: 'other', note: 'n' }));
    expect((await window.listCases()).map((kept) => [kept.id, kept.note])).toEqual([[id, 'n']]);
  });

  it('loses only the item that is removed', async () => {
    const id = await started();
    expect(await window.removeItem(id, 'path-report')).toEqual({ ok: true, value: null });
    expect((await window.readWholeCase(id))?.items.map((item) => item.id)).toEqual(['img-files']);
  });

  it('leaves nothing behind when it is erased, and nothing brings it back', async () => {
    const id = await started();
    const other = await started();
    await window.removeCase(id);
    expect([...disk.local.keys()].filter((key) => key.includes(id))).toEqual([]);
    expect(await window.changeItem(id, 'path-report', (item) => setNote(item, 'late'))).toEqual({
      ok: false,
      why: 'gone',
    });
    expect(await window.changeCase(id, (kept) => kept)).toEqual({ ok: false, why: 'gone' });
    expect((await window.listCases()).map((kept) => kept.id)).toEqual([other]);
  });

  it('is no longer the open one once erased', async () => {
    const id = await started();
    await window.setOpenCase(id);
    expect(await window.openCaseId()).toBe(id);
    await window.removeCase(id);
    expect(await window.openCaseId()).toBeNull();
  });

  it('has no items of a case whose id begins alike', async () => {
    await window.replaceAll([
      { case: caseOf('a'), items: [] },
      { case: caseOf('a-b'), items: [item('x')] },
    ]);
    expect((await window.readWholeCase('a'))?.items).toEqual([]);
    await window.removeCase('a');
    expect((await window.readWholeCase('a-b'))?.items).toHaveLength(1);
  });
});

const caseOf = (id: string) => ({
  ...{ id, label: id, conditions: [], openedOn: '2026-11-22', note: '', questions: [], visitOn: null },
});
const item = (id: string) => ({
  ...{ id, state: 'to-ask' as const, label: '', holder: '', note: '' },
  ...{ askedOn: null, dueOn: null, receivedOn: null, sentOn: null },
});

describe('restoring', () => {
  it('replaces every case, item by item', async () => {
    const old = await started();
    await window.replaceAll([{ case: caseOf('new'), items: [item('x')] }]);
    expect(await window.readAllCases()).toEqual([{ case: caseOf('new'), items: [item('x')] }]);
    expect([...disk.local.keys()].some((key) => key.includes(old))).toBe(false);
  });

  it('adds a case in place of its older self and leaves the others alone', async () => {
    await window.replaceAll([
      { case: caseOf('a'), items: [item('x'), item('y')] },
      { case: caseOf('b'), items: [item('z')] },
    ]);
    await window.addCases([{ case: { ...caseOf('a'), note: 'n' }, items: [setHolder(item('y'), 'h')] }]);
    expect(await window.readAllCases()).toEqual([
      { case: { ...caseOf('a'), note: 'n' }, items: [setHolder(item('y'), 'h')] },
      { case: caseOf('b'), items: [item('z')] },
    ]);
  });

  it('changes nothing when there is no room', async () => {
    await window.replaceAll([{ case: caseOf('a'), items: [item('x')] }]);
    const before = await window.readAllCases();
    disk.failFrom = disk.writes.length + 1;
    disk.failTo = disk.failFrom;
    expect(await window.replaceAll([{ case: caseOf('b'), items: [] }])).toEqual({ ok: false, why: 'full' });
    expect(await window.readAllCases()).toEqual(before);
  });
});
