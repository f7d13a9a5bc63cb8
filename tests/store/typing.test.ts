/** What is being typed: saved within 250 ms, whatever happens to the window. */
import { setMaxListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setNote } from '../../src/core/case/item.ts';
import { type Disk, installLocks, newDisk, openWindow, type Window } from './fake-browser.ts';

// Many random runs; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

let disk: Disk;
let window: Window;
/** What a page hears when it goes away. */
let page: EventTarget & { visibilityState: string };

beforeEach(async () => {
  vi.useFakeTimers();
  installLocks();
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  setMaxListeners(0, page);
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  disk = newDisk();
  window = await openWindow(disk);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const draft = () => JSON.parse(disk.session.get('draft/q') ?? '""');

describe('a draft', () => {
  it('is there at once for its own window, and within 250 ms for the others', async () => {
    const other = await openWindow(disk);
    void window.writeDraft('q', 'Is it');
    expect(await window.readDraft('q')).toBe('Is it');
    expect(await other.readDraft('q')).toBe('');
    await vi.advanceTimersByTimeAsync(250);
    expect(await other.readDraft('q')).toBe('Is it');
  });

  it('is saved every 150 ms while fast typing goes on, not only when it stops', async () => {
    let text = '';
    for (let at = 0; at < 100; at += 1) {
      text += 'a';
      void window.writeDraft('q', text);
      await vi.advanceTimersByTimeAsync(20);
    }
    expect(text.length - draft().length).toBeLessThanOrEqual(250 / 20);
    expect(disk.writes.length).toBeLessThan(20);
  });

  it.each(['pagehide', 'visibilitychange'])('is saved at once on %s', async (event) => {
    void window.writeDraft('q', 'half a wor');
    page.visibilityState = 'hidden';
    page.dispatchEvent(new Event(event));
    await vi.advanceTimersByTimeAsync(0);
    expect(draft()).toBe('half a wor');
  });

  it('is forgotten once its text has found its place', async () => {
    void window.writeDraft('q', 'done');
    await vi.advanceTimersByTimeAsync(250);
    void window.clearDraft('q');
    expect(await window.readDraft('q')).toBe('');
    await vi.advanceTimersByTimeAsync(250);
    expect(disk.session.size).toBe(0);
  });

  it('never touches the disk', async () => {
    void window.writeDraft('q', 'secret');
    await vi.advanceTimersByTimeAsync(250);
    expect(disk.local.size).toBe(0);
  });

  it('stays in its window when it cannot be written, and says so', async () => {
    disk.failFrom = 1;
    const end = window.writeDraft('q', 'kept');
    await vi.advanceTimersByTimeAsync(250);
    expect(await end).toEqual({ ok: false, why: 'full' });
    expect(await window.readDraft('q')).toBe('kept');
  });

  it('keeps what was typed while it was being written', async () => {
    disk.pause = () => new Promise((resolve) => setTimeout(resolve, 40));
    void window.writeDraft('q', 'one');
    await vi.advanceTimersByTimeAsync(160);
    void window.writeDraft('q', 'one two');
    await vi.advanceTimersByTimeAsync(100);
    const reading = window.readDraft('q');
    await vi.advanceTimersByTimeAsync(100);
    expect(await reading).toBe('one two');
    await vi.advanceTimersByTimeAsync(400);
    expect(draft()).toBe('one two');
  });
});

describe('a note typed into the checklist', () => {
  it('loses at most the last 250 ms when its window is killed, at any moment', async () => {
    for (let killAt = 0; killAt < 1200; killAt += 37) {
      disk.local.clear();
      const survivor = await openWindow(disk);
      const start = await survivor.startCase({ label: 'Me', conditions: [], items: ['a'] });
      if (!start.ok) throw new Error(start.why);
      const { id } = start.value.case;
      const writer = await openWindow(disk);
      // One character every 30 ms; each call of the disk takes 10 ms, so a write takes about 60.
      disk.pause = () => new Promise((resolve) => setTimeout(resolve, 5));
      let typed = '';
      for (let now = 0; now < killAt; now += 30) {
        typed += 'x';
        const text = typed;
        void writer.saveSoon('note', () => writer.changeItem(id, 'a', (item) => setNote(item, text)));
        await vi.advanceTimersByTimeAsync(30);
      }
      writer.kill();
      await vi.advanceTimersByTimeAsync(1000);
      disk.pause = () => Promise.resolve();
      const note = (await survivor.readWholeCase(id))?.items[0]?.note ?? '';
      expect(typed.startsWith(note)).toBe(true);
      expect(typed.length - note.length).toBeLessThanOrEqual(Math.ceil(250 / 30));
    }
  });

  it('answers every keystroke with the end of the write that held it', async () => {
    const start = await window.startCase({ label: '', conditions: [], items: [] });
    if (!start.ok) throw new Error(start.why);
    const save = (text: string) => () =>
      window.changeItem(start.value.case.id, 'a', (item) => setNote(item, text));
    const ends = [window.saveSoon('n', save('a')), window.saveSoon('n', save('ab'))];
    await vi.advanceTimersByTimeAsync(250);
    expect(await Promise.all(ends)).toMatchObject([{ value: { note: 'ab' } }, { value: { note: 'ab' } }]);
  });
});
