/** Every change can be taken back, and done again; nothing newer is ever overwritten in silence. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addQuestion, newCase, removeQuestion, setAnswer, setCaseNote } from '../../src/core/case/change.ts';
import { setHolder, setNote, tick } from '../../src/core/case/item.ts';
import { dropLetter, markSent, setText } from '../../src/core/case/kept-letters.ts';
import { happenedIn } from '../../src/core/case/step.ts';
import { type Disk, installLocks, newDisk, openWindow, type Window } from './fake-browser.ts';

// Each window loads every module anew; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

let disk: Disk;
let window: Window;
let id: string;
beforeEach(async () => {
  installLocks();
  disk = newDisk();
  window = await openWindow(disk);
  const end = await window.startCase({ label: 'Mum', conditions: [], items: ['path-report', 'img-files'] });
  id = end.ok ? end.value.case.id : '';
});

const steps = () => window.listSteps();
const said = async () => (await steps()).map(({ step }) => happenedIn(step));
async function undo(from = window, force = false) {
  const next = from.nextStep(await from.listSteps(), 'before');
  return next ? from.turnStep(next.key, 'before', force) : null;
}
async function redo(from = window) {
  const next = from.nextStep(await from.listSteps(), 'after');
  return next ? from.turnStep(next.key, 'after') : null;
}
const note = async () => (await window.readWholeCase(id))?.case.note;

describe('a change', () => {
  it('is written in the same step as what takes it back', async () => {
    disk.writes.length = 0;
    await window.removeItem(id, 'path-report');
    expect(disk.writes[0]).toEqual([`item/${id}/path-report`, expect.stringMatching(/^history\//)]);
  });

  it.each<[string, (id: string) => Promise<{ ok: boolean }>]>([
    ['a tick', (of) => window.changeItem(of, 'path-report', (item) => tick(item, '2026-11-22'))],
    ['a record put on', (of) => window.changeItem(of, 'labs', (item) => item)],
    ['a record taken off', (of) => window.removeItem(of, 'path-report')],
    ['a question', (of) => window.changeCase(of, (kept) => addQuestion(kept, 'q', 'Why?'))],
    ['a list', (of) => window.removeCase(of)],
    ['a setting', () => window.changeSettings({ theme: 'dark' })],
    [
      'a restored backup',
      (of) => window.addCases([{ case: newCase(of, 'Other', [], '2026-01-01'), items: [] }]),
    ],
  ])('is taken back and done again: %s', async (_, change) => {
    const before = [await window.readAllCases(), await window.readSettings()];
    expect((await change(id)).ok).toBe(true);
    const after = [await window.readAllCases(), await window.readSettings()];
    expect(after).not.toEqual(before);
    expect(await undo()).toMatchObject({ ok: true });
    expect([await window.readAllCases(), await window.readSettings()]).toEqual(before);
    expect(await redo()).toMatchObject({ ok: true });
    expect([await window.readAllCases(), await window.readSettings()]).toEqual(after);
  });

  it('can be taken back after the browser was closed, in another window', async () => {
    await window.changeCase(id, (kept) => setCaseNote(kept, 'one'));
    window.kill();
    window = await openWindow(disk);
    expect(await undo()).toMatchObject({ ok: true });
    expect(await note()).toBe('');
  });

  it('has a history as small as itself, however long the list is', async () => {
    await window.changeCase(id, (kept) => setCaseNote(kept, 'long '.repeat(10_000)));
    await window.changeCase(id, (kept) => addQuestion(kept, 'q', 'Why?'));
    const [last] = await steps();
    expect(disk.local.get(last?.key ?? '')?.length).toBeLessThan(500);
  });

  it('that changes nothing leaves no step', async () => {
    const before = (await steps()).length;
    await window.changeCase(id, (kept) => ({ ...kept }));
    expect((await steps()).length).toBe(before);
  });

  it('is known by what happened, and by the person’s own name for it', async () => {
    await window.changeCase(id, (kept) => addQuestion(kept, 'q', 'Why?'));
    await window.changeCase(id, (kept) => setAnswer(kept, 'q', 'So.'));
    await window.changeCase(id, (kept) => removeQuestion(kept, 'q'));
    expect((await steps()).map(({ step }) => [happenedIn(step), step.name]).slice(0, 3)).toEqual([
      ['question-removed', 'Why?'],
      ['question-answer', 'Why?'],
      ['question-added', 'Why?'],
    ]);
  });
});

describe('the history', () => {
  it('holds the last hundred', async () => {
    for (let n = 0; n < 130; n += 1) await window.changeCase(id, (kept) => setCaseNote(kept, `note ${n}`));
    expect(await steps()).toHaveLength(100);
    for (let n = 0; n < 100; n += 1) expect(await undo()).toMatchObject({ ok: true });
    expect(await undo()).toBeNull();
    expect(await note()).toBe('note 29');
  });

  it('does again what was taken back last, until something new is done', async () => {
    for (const word of ['a', 'b', 'c']) await window.changeCase(id, (kept) => setCaseNote(kept, word));
    await undo();
    await undo();
    expect(await note()).toBe('a');
    await redo();
    expect(await note()).toBe('b');
    await window.changeItem(id, 'path-report', (item) => setNote(item, 'new'));
    expect(await redo()).toBeNull();
    await undo();
    expect(await redo()).toMatchObject({ ok: true });
  });

  it('says that a step is gone where it is', async () => {
    expect(await window.turnStep('history/0-x', 'before')).toEqual({ ok: false, why: 'gone' });
  });

  it('goes with everything else when everything is erased', async () => {
    await window.eraseEverything();
    expect([...disk.local.keys()]).toEqual([]);
  });
});

describe('typing', () => {
  const type = (from: Window, text: string, field = 'note') =>
    from.changeItem(id, 'path-report', (item) => (field === 'note' ? setNote : setHolder)(item, text), field);
  const since = async () => (await said()).slice(0, -1);

  it('in one field is one step', async () => {
    for (const text of ['r', 'ra', 'ran', 'rang']) await type(window, text);
    expect(await since()).toEqual(['item-note']);
    await undo();
    expect((await window.readWholeCase(id))?.items[1]?.note).toBe('');
  });

  it('begins anew in another field, after a rest, and after another window wrote', async () => {
    await type(window, 'r');
    await type(window, 'Dr', 'holder');
    await type(window, 'ra');
    expect(await since()).toHaveLength(3);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 4000 });
    await type(window, 'ran');
    vi.useRealTimers();
    expect(await since()).toHaveLength(4);
    const other = await openWindow(disk);
    await type(other, 'Dr. A', 'holder');
    await type(window, 'rang');
    expect(await since()).toHaveLength(6);
  });
});

describe('a letter', () => {
  const which = { id: 'l', letter: 'records', room: 'Records', place: '', follows: null, items: [] };
  const write = (text: string) =>
    window.changeCase(id, (kept) => setText(kept, which, text, '2026-11-22'), 'letter/l');
  const letter = async () => (await window.readWholeCase(id))?.case.letters?.kept[0];

  it('that is dropped or sent right after typing keeps what was typed when that is taken back', async () => {
    await write('Dear');
    await window.changeCase(id, (kept) => markSent(kept, which, 'Dear', '2026-11-23'));
    await undo();
    await write('Dear Dr. A');
    await write('Dear Dr. A, please');
    await window.changeCase(id, (kept) => dropLetter(kept, 'l'), 'letter/l');
    expect(await letter()).toBeUndefined();
    await undo();
    expect(await letter()).toMatchObject({ text: 'Dear Dr. A, please', sentOn: null });
    await window.changeCase(
      id,
      (kept) => markSent(kept, which, 'Dear Dr. A, please', '2026-11-23'),
      'letter/l',
    );
    expect((await said())[0]).toBe('letter-sent');
    await undo();
    expect(await letter()).toMatchObject({ text: 'Dear Dr. A, please', sentOn: null });
  });
});

describe('two windows', () => {
  it('take back only the field that the step changed', async () => {
    const other = await openWindow(disk);
    await window.changeCase(id, (kept) => setCaseNote(kept, 'mine'));
    const [mine] = await steps();
    await other.changeCase(id, (kept) => addQuestion(kept, 'q', 'Theirs?'));
    expect(await window.turnStep(mine?.key ?? '', 'before')).toMatchObject({ ok: true });
    expect((await window.readWholeCase(id))?.case).toMatchObject({ note: '', questions: [{ id: 'q' }] });
  });

  it('never overwrite a newer edit in silence; once told to, it can still be brought again', async () => {
    const other = await openWindow(disk);
    await window.changeCase(id, (kept) => setCaseNote(kept, 'mine'));
    const [mine] = await steps();
    const key = mine?.key ?? '';
    await other.changeCase(id, (kept) => setCaseNote(kept, 'newer'));
    const before = JSON.stringify([...disk.local]);
    expect(await window.turnStep(key, 'before')).toEqual({ ok: false, why: 'changed' });
    expect(JSON.stringify([...disk.local])).toBe(before);
    expect(await window.turnStep(key, 'before', true)).toMatchObject({ ok: true });
    expect(await note()).toBe('');
    expect(await window.turnStep(key, 'after')).toMatchObject({ ok: true });
    expect(await note()).toBe('newer');
  });

  it('ask before a list goes that has grown since it was started', async () => {
    const first = (await steps())[0]?.key ?? '';
    const whole = async () => (await window.readAllCases())[0];
    await window.changeItem(id, 'labs', (item) => setNote(item, 'new'));
    const grown = await whole();
    expect(await window.turnStep(first, 'before')).toEqual({ ok: false, why: 'changed' });
    expect(await window.turnStep(first, 'before', true)).toMatchObject({ ok: true });
    expect([...disk.local.keys()].filter((key) => !key.startsWith('history/'))).toEqual([]);
    expect(await window.turnStep(first, 'after')).toMatchObject({ ok: true });
    expect(await whole()).toEqual(grown);
  });

  it('say so where what the step belonged to is gone', async () => {
    await window.changeItem(id, 'path-report', (item) => setNote(item, 'n'));
    const [noted] = await steps();
    await window.removeCase(id);
    for (const force of [false, true])
      expect(await window.turnStep(noted?.key ?? '', 'before', force)).toEqual({ ok: false, why: 'lost' });
  });
});

describe('deleting for good', () => {
  const traces = () => [...disk.local, ...disk.session].filter((entry) => entry.join().includes(id));

  it('leaves no trace of the list, in the history neither', async () => {
    await window.changeItem(id, 'path-report', (item) => setNote(item, 'secret'));
    await window.writeDraft(`question/${id}`, 'half');
    await window.removeItem(id, 'path-report');
    expect(traces().length).toBeGreaterThan(0);
    expect(await window.deleteForGood(id)).toEqual({ ok: true, value: null });
    expect(traces()).toEqual([]);
    expect(JSON.stringify([...disk.local])).not.toContain('secret');
  });

  it('does so after the list was removed, and leaves the history of others alone', async () => {
    const other = await window.startCase({ label: 'Me', conditions: [], items: [] });
    await window.removeCase(id);
    await window.addCases((await window.readAllCases()).map((whole) => ({ ...whole, items: [] })));
    await window.deleteForGood(id);
    expect(traces()).toEqual([]);
    expect(await said()).toEqual(['list-started']);
    expect((await window.listCases()).map((kept) => kept.id)).toEqual([other.ok && other.value.case.id]);
  });

  it('strikes the list out of a step that speaks of others too', async () => {
    const fresh = (of: string) => ({ case: newCase(of, of, [], '2026-11-22'), items: [] });
    await window.addCases([fresh('mine'), fresh('theirs')]);
    await window.deleteForGood('theirs');
    expect(JSON.stringify([...disk.local])).not.toContain('theirs');
    expect(await undo()).toMatchObject({ ok: true });
    expect((await window.listCases()).map((kept) => kept.id)).toEqual([id]);
  });
});
