/** A store that is full, lossy, slow, damaged or from the future: a plain answer, and the old data intact. */
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { WholeCase } from '../../src/core/case/case.ts';
import { blankItem, setNote, tick } from '../../src/core/case/item.ts';
import { pack, unpack } from '../../src/store/shape.ts';
import { type Disk, installLocks, newDisk, openWindow, restart, type Window } from './fake-browser.ts';

// Many random runs; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

let disk: Disk;
let window: Window;
beforeEach(async () => {
  installLocks();
  disk = newDisk();
  window = await openWindow(disk);
});

const quote = { exact: 'carcinoma', prefix: 'invasive ', suffix: '' };

/** One of each kind of write, in an order that a person might go. */
const story = (id: string): (() => Promise<{ readonly ok: boolean }>)[] => [
  () => window.giveConsent(),
  () => window.chooseHost('mychart.example.org'),
  () => window.changeSettings({ theme: 'dark' }),
  () => window.addCases([{ case: caseOf(id), items: [] }]),
  () => window.setOpenCase(id),
  () => window.changeItem(id, 'path-report', (item) => tick(item, '2026-11-22')),
  () => window.changeItem(id, 'path-report', (item) => setNote(item, 'rang twice')),
  () => window.changeCase(id, (kept) => ({ ...kept, note: 'n' })),
  () => window.dismiss('not-me', quote),
  () => window.noteBackup(),
  () => window.removeItem(id, 'path-report'),
  () => window.unchooseHost('mychart.example.org'),
  () => window.removeCase(id),
];
const caseOf = (id: string) => ({
  ...{ id, label: 'Me', conditions: [], openedOn: '2026-11-22', note: '', questions: [], visitOn: null },
});

describe('a full disk', () => {
  it('fails every write from any moment on with "full", and changes nothing', async () => {
    const steps = story('a');
    for (const step of steps) expect((await step()).ok).toBe(true);
    const writes = disk.writes.length;
    for (let from = 1; from <= writes; from += 1) {
      disk = newDisk();
      disk.failFrom = from;
      window = await openWindow(disk);
      for (const step of story('a')) {
        const before = [...disk.local];
        const failing = disk.writes.length + 1 >= from;
        const end = await step();
        // A step that finds nothing to write, or finds its case gone, may end without meeting the disk.
        if (!failing || end.ok) continue;
        expect(end).toMatchObject({ ok: false, why: expect.stringMatching(/^(full|gone)$/) });
        expect([...disk.local]).toEqual(before);
      }
    }
  });

  it.each([
    ['QuotaExceededError: storage.local API call exceeded its quota limitations', 'full'],
    ['Resource::kQuotaBytes quota exceeded', 'full'],
    ['IO error: /x/000003.log: No space left on device', 'full'],
    ['IO error: /x/000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)', 'full'],
    ['NS_ERROR_FILE_NO_DEVICE_SPACE', 'full'],
    ['An unexpected error occurred', 'unavailable'],
  ])('is known by the browsers’ own words: %s', async (words, why) => {
    disk.failFrom = 1;
    disk.failWith = new Error(words);
    expect(await window.giveConsent()).toEqual({ ok: false, why });
  });
});

describe('a log that a full disk has torn', () => {
  const kept = (words: string) => window.changeCase('a', (was) => ({ ...was, note: words }));
  const noteAfterRestart = async () => {
    restart(disk);
    window = await openWindow(disk);
    return (await window.listCases())[0]?.note;
  };
  beforeEach(async () => {
    await window.addCases([{ case: caseOf('a'), items: [] }]);
    await kept('before');
    disk.failFrom = disk.writes.length + 1;
    disk.failWith = new Error('IO error: /x/000003.log: FILE_ERROR_NO_SPACE');
    expect(await kept('refused')).toEqual({ ok: false, why: 'full' });
  });

  it('takes nothing along that was kept before it', async () => {
    expect(await noteAfterRestart()).toBe('before');
  });

  it('is left behind before anything is called kept again, in this and any other window', async () => {
    disk.failFrom = 0;
    window = await openWindow(disk);
    expect(await kept('after')).toMatchObject({ ok: true });
    expect([...disk.local.keys(), ...disk.session.keys()]).not.toContain('torn');
    expect(await noteAfterRestart()).toBe('after');
  });

  it('calls nothing kept while there is no room to leave it behind', async () => {
    disk.failFrom = disk.writes.length + 2;
    expect(await kept('too early')).toEqual({ ok: false, why: 'full' });
    expect((await window.listCases())[0]?.note).toBe('before');
    disk.failFrom = 0;
    expect(await kept('after')).toMatchObject({ ok: true });
    expect(await noteAfterRestart()).toBe('after');
  });
});

describe('a disk that loses writes', () => {
  it('is noticed when the write is read back', async () => {
    disk.lossy = true;
    expect(await window.giveConsent()).toEqual({ ok: false, why: 'unavailable' });
    expect(await window.startCase({ label: '', conditions: [], items: ['a'] })).toMatchObject({ ok: false });
  });
});

describe('a browser that refuses its storage', () => {
  it('ends a write with "unavailable" and rejects a read by name', async () => {
    window.kill();
    expect(await window.giveConsent()).toEqual({ ok: false, why: 'unavailable' });
    await expect(window.readConsent()).rejects.toMatchObject({ name: 'StoreError', why: 'unavailable' });
    await expect(window.listCases()).rejects.toMatchObject({ name: 'StoreError' });
  });
});

describe('a slow disk', () => {
  it('keeps the order in which changes were asked for', async () => {
    disk.pause = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 4));
    await window.addCases([{ case: caseOf('a'), items: [] }]);
    const all = Array.from({ length: 20 }, (_, n) =>
      window.changeItem('a', 'x', (item) => setNote(item, `${item.note}${n},`)),
    );
    await Promise.all(all);
    const whole = await window.readWholeCase('a');
    expect(whole?.items[0]?.note).toBe(Array.from({ length: 20 }, (_, n) => `${n},`).join(''));
  });
});

describe('half a character', () => {
  it('is made whole before it is stored, so that it reads back', async () => {
    await window.addCases([{ case: caseOf('a'), items: [] }]);
    const end = await window.changeItem('a', 'x', (item) => setNote(item, 'a\ud83db'));
    expect(end).toMatchObject({ ok: true, value: { note: 'a\uFFFDb' } });
  });
});

describe('a value that no longer fits', () => {
  it('reads as on the first day, and is put aside when a new one is written', async () => {
    disk.local.set('settings', '{"v":1,"at":"","value":{"theme":"pink"}}');
    expect(await window.readSettings()).toEqual(window.firstSettings);
    await window.changeSettings({ theme: 'dark' });
    expect((await window.readSettings()).theme).toBe('dark');
    expect(disk.local.get('set-aside/settings')).toContain('pink');
  });

  it('is put aside when a page adds a record of that name', async () => {
    await window.addCases([{ case: caseOf('a'), items: [] }]);
    disk.local.set('item/a/x', '{"torn":1}');
    const add = (whole: WholeCase) => ({ ...whole, items: [...whole.items, blankItem('x')] });
    expect(await window.changeWhole('a', add, 'page-added')).toMatchObject({ ok: true });
    expect((await window.readWholeCase('a'))?.items.map(({ id }) => id)).toEqual(['x']);
    expect(disk.local.get('set-aside/item/a/x')).toContain('torn');
  });

  it('hides no other item of its case', async () => {
    await window.addCases([{ case: caseOf('a'), items: [] }]);
    await window.changeItem('a', 'x', (item) => setNote(item, 'n'));
    disk.local.set('item/a/y', '"torn');
    disk.local.set('item/a/y', '{"torn":1}');
    expect((await window.readWholeCase('a'))?.items.map((item) => item.id)).toEqual(['x']);
  });
});

describe('a value of a later version', () => {
  const later = '{"v":99,"at":"","value":{}}';

  it('is never overwritten', async () => {
    for (const key of ['settings', 'case/a', 'consent']) disk.local.set(key, later);
    expect(await window.changeSettings({ theme: 'dark' })).toEqual({ ok: false, why: 'newer' });
    expect(await window.giveConsent()).toEqual({ ok: false, why: 'newer' });
    expect(await window.changeCase('a', (kept) => kept)).toEqual({ ok: false, why: 'newer' });
    expect(disk.local.get('case/a')).toBe(later);
    expect(await window.readConsent()).toEqual({ state: 'unasked' });
  });

  it('is not overwritten by a record that a page adds, nor taken away with its list', async () => {
    await window.addCases([{ case: caseOf('a'), items: [] }]);
    disk.local.set('item/a/x', later);
    const add = (whole: WholeCase) => ({ ...whole, items: [...whole.items, blankItem('x')] });
    expect(await window.changeWhole('a', add, 'page-added')).toEqual({ ok: false, why: 'newer' });
    expect(await window.removeCase('a')).toMatchObject({ ok: true });
    expect(disk.local.get('item/a/x')).toBe(later);
  });
});

describe('a value of an older version', () => {
  const shape = {
    schema: v.strictObject({ name: v.string(), at: v.number() }),
    migrations: [
      (old: unknown) => ({ name: String((old as { n: string }).n) }),
      (old: unknown) => ({ ...(old as object), at: 0 }),
    ],
  };

  it('goes every step to today’s, from wherever it starts', () => {
    const today = { state: 'read', value: { name: 'x', at: 0 } };
    expect(unpack(shape, { v: 1, at: '', value: { n: 'x' } })).toMatchObject(today);
    expect(unpack(shape, { v: 2, at: '', value: { name: 'x' } })).toMatchObject(today);
    expect(unpack(shape, pack(shape, { name: 'x', at: 0 }, new Date()))).toMatchObject(today);
  });

  it('is damaged, not fatal, where a step cannot be gone', () => {
    expect(unpack(shape, { v: 1, at: '', value: null })).toEqual({ state: 'damaged' });
    expect(unpack(shape, { v: 0, at: '', value: {} })).toEqual({ state: 'damaged' });
    expect(unpack(shape, 'text')).toEqual({ state: 'damaged' });
    expect(unpack(shape, { v: 4, at: '', value: {} })).toEqual({ state: 'newer' });
    expect(unpack(shape, undefined)).toEqual({ state: 'absent' });
  });
});
