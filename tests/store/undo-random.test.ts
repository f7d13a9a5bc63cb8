/** Undo under chance: any sequence of changes, any interleaving of windows, a disk that fails at any write. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  addCondition,
  addQuestion,
  moveQuestion,
  removeQuestion,
  setAnswer,
  setCaseNote,
  setStage,
} from '../../src/core/case/change.ts';
import { setNote, setParticular, tick } from '../../src/core/case/item.ts';
import { setShared } from '../../src/core/case/kept-letters.ts';
import { addThird, dropThird, setCell } from '../../src/core/case/opinions.ts';
import { type Disk, installLocks, newDisk, openWindow, type Window } from './fake-browser.ts';
import { chance, unevenly } from './random.ts';

// Many random runs; a busy machine may take its time.
vi.setConfig({ testTimeout: 120_000 });

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
let disk: Disk;
beforeEach(() => {
  installLocks();
  disk = newDisk();
});

/** What a person might do, as data: which thing, and with what words. */
const doing = fc.record({ what: fc.nat(13), which: fc.constantFrom('a', 'b', 'c'), text: fc.string() });
type Doing = { readonly what: number; readonly which: string; readonly text: string };

/** Does it; the answer says whether it was saved. */
function act(window: Window, id: string, { what, which, text }: Doing): Promise<{ readonly ok: boolean }> {
  const inCase = (change: Parameters<Window['changeCase']>[1], typing?: string) =>
    window.changeCase(id, change, typing);
  const all = [
    () => inCase((kept) => addQuestion(kept, which, text || 'Why?')),
    () => inCase((kept) => setAnswer(kept, which, text), `answer/${which}`),
    () => inCase((kept) => removeQuestion(kept, which)),
    () => inCase((kept) => moveQuestion(kept, which, 1)),
    () => inCase((kept) => setCaseNote(kept, text), 'note'),
    () => inCase((kept) => setShared(kept, which, text), `shared/${which}`),
    () => inCase((kept) => setCell(kept, 'second', which, text), `opinion/${which}`),
    () => inCase((kept) => (which === 'a' ? dropThird(kept) : addThird(kept))),
    () => inCase((kept) => setStage(addCondition(kept, which), which === 'a' ? null : 'seen')),
    () => window.changeItem(id, which, (item) => tick(item, '2026-11-22')),
    () => window.changeItem(id, which, (item) => setNote(setParticular(item, 'fee', text), text), 'note'),
    () => window.removeItem(id, which),
    () => window.changeSettings({ theme: which === 'a' ? 'dark' : 'light' }),
    () => (which === 'c' ? window.removeCase(id) : window.changeItem(id, which, (item) => item)),
  ];
  return (all[what % all.length] ?? (() => window.removeItem(id, which)))();
}

/** All that is kept of the person's, but the history and the moments. */
const content = () =>
  new Map(
    [...disk.local]
      // A key that could not be cleared away holds null: nothing.
      .filter(([key, text]) => !key.startsWith('history/') && text !== 'null')
      .map(([key, text]) => [key, JSON.stringify(JSON.parse(text).value)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

async function began(window: Window): Promise<string> {
  const end = await window.startCase({ label: 'Me', conditions: ['breast-cancer'], items: ['a'] });
  if (!end.ok) throw new Error(end.why);
  return end.value.case.id;
}

async function turnAll(window: Window, to: 'before' | 'after'): Promise<void> {
  for (;;) {
    const next = window.nextStep(await window.listSteps(), to);
    if (!next) return;
    expect(await window.turnStep(next.key, to)).toMatchObject({ ok: true });
  }
}

describe(`any sequence of changes (seed ${seed})`, () => {
  it('taken back in reverse gives the store as it was, and done again gives it as it had become', async () => {
    const window = await openWindow(disk);
    await fc.assert(
      fc.asyncProperty(fc.array(doing, { maxLength: 30 }), async (doings) => {
        disk.local.clear();
        const id = await began(window);
        for (const each of doings) await act(window, id, each);
        const after = content();
        await turnAll(window, 'before');
        expect([...content().keys()]).toEqual([]);
        await turnAll(window, 'after');
        expect(content()).toEqual(after);
      }),
      { numRuns: 150, seed },
    );
  });

  it('taken back one by one passes every state again', async () => {
    const window = await openWindow(disk);
    await fc.assert(
      fc.asyncProperty(fc.array(doing, { maxLength: 15 }), async (doings) => {
        disk.local.clear();
        const id = await began(window);
        const states = [content()];
        let count = (await window.listSteps()).length;
        for (const each of doings) {
          await act(window, id, each);
          const now = (await window.listSteps()).length;
          // A keystroke goes into the step before; a change of nothing leaves none.
          if (now > count) states.push(content());
          else states[states.length - 1] = content();
          count = now;
        }
        for (const state of states.toReversed()) {
          expect(content()).toEqual(state);
          const next = window.nextStep(await window.listSteps(), 'before');
          if (next) await window.turnStep(next.key, 'before');
        }
      }),
      { numRuns: 100, seed },
    );
  });
});

describe(`a disk that fails at any one write (seed ${seed})`, () => {
  it('leaves what is kept and its history of one mind', async () => {
    const window = await openWindow(disk);
    await fc.assert(
      fc.asyncProperty(
        fc.array(doing, { minLength: 5, maxLength: 12 }),
        fc.integer({ min: 1, max: 16 }),
        async (doings, at) => {
          disk.failFrom = 0;
          disk.local.clear();
          const id = await began(window);
          disk.failFrom = disk.writes.length + at;
          disk.failTo = disk.failFrom;
          for (const each of doings) {
            const before = content();
            const end = await act(window, id, each);
            if (!end.ok) expect(content()).toEqual(before);
          }
          disk.failFrom = 0;
          await turnAll(window, 'before');
          expect([...content().keys()]).toEqual([]);
        },
      ),
      { numRuns: 200, seed },
    );
  });
});

describe('two windows that change and take back at once', () => {
  const RUNS = 1000;

  /** Writes three marks, takes its last step back, and says which marks must stand in the end. */
  async function busy(window: Window, id: string, who: string): Promise<readonly string[]> {
    const field = who === 'A' ? 'first' : 'second';
    const mine: string[] = [];
    const ear = new AbortController();
    window.onRecorded((key) => mine.push(key), ear.signal);
    await window.changeItem(id, who.toLowerCase(), (item) => setNote(item, `${who}1`));
    await window.changeCase(id, (kept) => setCell(kept, field, 'plan', `${who}2`));
    await window.changeCase(id, (kept) => addQuestion(kept, who.toLowerCase(), `${who}3`));
    await window.changeCase(id, (kept) => setAnswer(kept, who.toLowerCase(), `${who}4`));
    ear.abort();
    const end = await window.turnStep(mine.at(-1) ?? '', 'before');
    return end.ok ? ['1', '2', '3'].map((n) => who + n) : ['1', '2', '3', '4'].map((n) => who + n);
  }

  it(`lose nothing in ${RUNS} random interleavings (seed ${seed})`, async () => {
    const [one, two] = [await openWindow(disk), await openWindow(disk)];
    let lost = 0;
    for (let at = 0; at < RUNS; at += 1) {
      disk.pause = () => Promise.resolve();
      disk.local.clear();
      const id = await began(one);
      // Both write in the same object from the beginning: only fields are theirs, not what holds them.
      await one.changeCase(id, (kept) => setCell(setCell(kept, 'first', 'x', 'x'), 'second', 'x', 'x'));
      disk.pause = unevenly(chance(seed + at));
      const marks = (await Promise.all([busy(one, id, 'A'), busy(two, id, 'B')])).flat();
      const text = JSON.stringify(await two.readWholeCase(id));
      if (!marks.every((mark) => text.includes(mark)) || /[AB]4/.test(text)) lost += 1;
      if ((await two.listSteps()).length !== 10) lost += 1;
    }
    expect(lost).toBe(0);
  });
});
