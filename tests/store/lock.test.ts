/** The lock: what is kept becomes ciphertext, opens with its passphrase alone, and is used as before. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setNote } from '../../src/core/case/item.ts';
import { type Disk, openWindow, type Window } from './fake-browser.ts';
import { begin, canary, lyingIn, readAll, split, whole } from './filled.ts';

// A key from a passphrase takes its time, by design.
vi.setConfig({ testTimeout: 120_000 });

const passphrase = 'kettle ünder ladder moss';

let disk: Disk;
let window: Window;
let before: Awaited<ReturnType<typeof readAll>>;
beforeEach(async () => {
  ({ disk, window, before } = await begin());
});

describe('turning the lock on', () => {
  it('leaves no word in the storage, and no key that names a record, an illness or an answer', async () => {
    expect(lyingIn(disk)).toContain(canary);
    expect(await window.turnLockOn(passphrase, 15)).toMatchObject({ ok: true });
    expect(split(disk).secret).toEqual([]);
    expect(lyingIn(disk)).not.toMatch(
      new RegExp(`${canary}|receptors|path-report|breast|question|not-me|${passphrase}`),
    );
  });

  it('seals every kind, one that nobody knows yet too, and leaves in clear what works while it is shut', async () => {
    await window.turnLockOn(passphrase, 15);
    const clear = [...disk.local.keys(), ...disk.session.keys()].filter((name) => !/^sealed\//.test(name));
    expect(clear.sort()).toEqual(
      [
        ...['consent', 'due/5f', 'lock', 'lock-key', 'lock-used', 'mark/1'],
        ...['portal/mychart.example.org', 'settings'],
      ].sort(),
    );
    const kinds = new Set(split(disk).sealed.map((name) => name.split('/')[1]));
    expect([...kinds].sort()).toEqual(
      [
        ...['backup', 'case', 'dismissed', 'dismissed-secret', 'draft', 'history', 'item', 'open-case'],
      ].sort(),
    );
  });

  it('tells no length: two notes of a few words lie in texts of one size', async () => {
    await window.turnLockOn(passphrase, 15);
    const sizes = split(disk).sealed.filter((name) => name.startsWith('sealed/item/'));
    expect(new Set(sizes.map((name) => disk.local.get(name)?.length)).size).toBe(1);
  });

  it('changes nothing for a person: all reads the same, in this window and in another', async () => {
    await window.turnLockOn(passphrase, 15);
    expect(await readAll(window)).toEqual(before);
    expect(await readAll(await openWindow(disk))).toEqual(before);
  });

  it('seals what is written from then on, and lets it be changed, listed and erased', async () => {
    await window.turnLockOn(passphrase, 15);
    const other = await openWindow(disk);
    const note = `later ${canary}`;
    expect(await other.changeItem('one', 'path-report', (item) => setNote(item, note))).toMatchObject({
      ok: true,
    });
    await other.changeItem('one', `own:${canary}`, (item) => setNote(item, note));
    await other.writeDraft('own-record/one', note);
    expect(lyingIn(disk)).not.toContain(canary);
    const items = (await window.readWholeCase('one'))?.items ?? [];
    expect(items.map(({ id }) => id)).toEqual(['br-receptors', `own:${canary}`, 'path-report']);
    expect(items[2]?.note).toBe(note);
    expect(await window.readDraft('own-record/one')).toBe(note);
    await window.removeCase('one');
    expect((await other.readAllCases()).map(({ case: kept }) => kept.id)).toEqual(['two']);
    expect(split(disk).sealed.filter((name) => name.startsWith('sealed/item/'))).toHaveLength(2);
  });

  it('is told to every window as a change of the kinds it is', async () => {
    await window.turnLockOn(passphrase, 15);
    const heard: string[] = [];
    window.onStoreChange(({ kinds }) => heard.push(...kinds), new AbortController().signal);
    await (await openWindow(disk)).changeItem('one', 'path-report', (item) => setNote(item, 'n'));
    expect(heard).toEqual(['item', 'history']);
  });

  it('loses no word that another window was about to write', async () => {
    const other = await openWindow(disk);
    const typed = other.writeDraft('question/one', `half a ${canary} more`);
    await window.turnLockOn(passphrase, 15);
    expect(await typed).toMatchObject({ ok: true });
    expect(await window.readDraft('question/one')).toBe(`half a ${canary} more`);
    expect(lyingIn(disk)).not.toContain(canary);
  });

  it('twice leaves the first as it is', async () => {
    await window.turnLockOn(passphrase, 15);
    const kept = disk.local.get('lock');
    expect(await window.turnLockOn('another one of some length', 5)).toEqual({ ok: false, why: 'locked' });
    expect(disk.local.get('lock')).toBe(kept);
  });
});

describe('a lock that is shut', () => {
  beforeEach(async () => {
    await window.turnLockOn(passphrase, 15);
    await window.shutLock();
  });

  it('gives nothing and takes nothing, but for what works without a list', async () => {
    expect(await window.readLock()).toEqual({ kind: 'shut', after: 15 });
    expect([...disk.session.keys()].filter((name) => name.startsWith('lock'))).toEqual([]);
    await expect(window.listCases()).rejects.toMatchObject({ why: 'locked' });
    await expect(window.readAllCases()).rejects.toMatchObject({ why: 'locked' });
    await expect(window.readDraft('question/one')).rejects.toMatchObject({ why: 'locked' });
    const locked = { ok: false, why: 'locked' };
    expect(await window.changeItem('one', 'x', (item) => item)).toEqual(locked);
    expect(await window.startCase({ label: canary, conditions: [], items: [] })).toEqual(locked);
    expect(await window.dismiss('not-me', { exact: canary, prefix: '', suffix: '' })).toEqual(locked);
    expect(await window.dismissedAmong([{ exact: canary, prefix: '', suffix: '' }])).toEqual([null]);
    expect(lyingIn(disk)).not.toContain(canary);
    expect(await window.chosenHosts()).toEqual(['mychart.example.org']);
    expect((await window.readConsent()).state).toBe('given');
    expect(await window.changeSettings({ theme: 'light' })).toMatchObject({ ok: true });
    expect(await window.setMark(2, 0, 'unread', true)).toBe('unread');
    expect(await window.rawOf('local', ['due/5f'])).toEqual({ 'due/5f': '2026-12-01T09:00:00Z' });
  });

  it('does not open to another passphrase, as often as it is tried, and opens to its own however it is composed', async () => {
    const kept = lyingIn(disk);
    for (let tries = 0; tries < 6; tries += 1)
      expect(await window.openLock(`${passphrase}${tries}`)).toEqual({ ok: true, value: false });
    expect(lyingIn(disk)).toBe(kept);
    expect(await window.openLock(passphrase.normalize('NFD'))).toEqual({ ok: true, value: true });
    expect(await readAll(window)).toEqual(before);
  });

  it('can be erased with everything in it; a backup comes back after', async () => {
    expect(await window.eraseEverything()).toMatchObject({ ok: true });
    expect([...disk.local.keys(), ...disk.session.keys()]).toEqual([]);
    expect(await window.readLock()).toEqual({ kind: 'off' });
    expect(await window.addCases([whole('one')])).toMatchObject({ ok: true });
    expect((await window.readWholeCase('one'))?.case.label).toContain(canary);
  });

  it('is what a browser finds when it starts: the key was in memory', async () => {
    await window.openLock(passphrase);
    disk.session.clear();
    expect(await (await openWindow(disk)).readLock()).toEqual({ kind: 'shut', after: 15 });
  });
});

describe('the passphrase', () => {
  it('is changed by writing the lock alone; the old one opens nothing any more', async () => {
    await window.turnLockOn(passphrase, null);
    const next = 'another one of some length';
    expect(await window.changePassphrase('not the one', next)).toEqual({ ok: true, value: false });
    const writes = disk.writes.length;
    expect(await window.changePassphrase(passphrase, next)).toEqual({ ok: true, value: true });
    expect(disk.writes.slice(writes)).toEqual([['lock']]);
    await window.shutLock();
    expect(await window.openLock(passphrase)).toEqual({ ok: true, value: false });
    expect(await window.openLock(next)).toEqual({ ok: true, value: true });
    expect(await readAll(window)).toEqual(before);
  });

  it('takes the lock away, and all lies as it did before', async () => {
    const lay = [[...disk.local], [...disk.session]].map((entries) => entries.sort());
    await window.turnLockOn(passphrase, 5);
    expect(await window.turnLockOff('not the one')).toEqual({ ok: true, value: false });
    expect(split(disk).secret).toEqual([]);
    await window.shutLock();
    expect(await window.turnLockOff(passphrase)).toEqual({ ok: true, value: true });
    expect([[...disk.local], [...disk.session]].map((entries) => entries.sort())).toEqual(lay);
    expect(await window.readLock()).toEqual({ kind: 'off' });
  });
});

describe('shutting by itself', () => {
  const minutes = (count: number) => vi.setSystemTime(Date.now() + count * 60_000);
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
    return () => vi.useRealTimers();
  });

  it('comes after the time without use that was chosen, and the key leaves the session', async () => {
    await window.turnLockOn(passphrase, 15);
    minutes(14);
    await window.noteUse();
    minutes(14);
    expect(await window.readLock()).toMatchObject({ kind: 'open', left: 60_000 });
    expect(await readAll(window)).toEqual(before);
    minutes(1);
    await expect(window.listCases()).rejects.toMatchObject({ why: 'locked' });
    expect(disk.session.has('lock-key')).toBe(false);
  });

  it('comes on waking too, and when the clock was set back', async () => {
    await window.turnLockOn(passphrase, 5);
    minutes(-30);
    expect(await window.readLock()).toEqual({ kind: 'shut', after: 5 });
    expect(disk.session.has('lock-key')).toBe(false);
  });

  it('never comes where only the end of the browser shuts it, and can be chosen anew', async () => {
    await window.turnLockOn(passphrase, null);
    minutes(10_000);
    expect(await window.readLock()).toMatchObject({ kind: 'open', after: null });
    await window.changeAutoLock(60);
    expect(await window.readLock()).toMatchObject({ kind: 'open', after: 60, left: 3_600_000 });
    minutes(60);
    expect((await window.readLock()).kind).toBe('shut');
  });

  it('mid-word loses nothing: the word is saved when the lock opens again', async () => {
    await window.turnLockOn(passphrase, 5);
    const typed = window.writeDraft('question/one', `half a word`);
    minutes(5);
    expect(await typed).toEqual({ ok: false, why: 'locked' });
    expect(disk.session.has('lock-key')).toBe(false);
    await window.openLock(passphrase);
    window.saveShutOut();
    await window.flush();
    expect(await (await openWindow(disk)).readDraft('question/one')).toBe('half a word');
  });
});

describe('two windows', () => {
  it('are shut by either, at once, with what was being typed in the other saved', async () => {
    const other = await openWindow(disk);
    await window.turnLockOn(passphrase, 15);
    const heard: string[] = [];
    other.onStoreChange(({ kinds }) => heard.push(...kinds), new AbortController().signal);
    const typed = other.writeDraft('question/one', 'half a word');
    await window.shutLock();
    expect(await typed).toMatchObject({ ok: true });
    expect(heard).toContain('lock-key');
    await expect(other.listCases()).rejects.toMatchObject({ why: 'locked' });
    await other.openLock(passphrase);
    expect(await window.readDraft('question/one')).toBe('half a word');
  });
});
