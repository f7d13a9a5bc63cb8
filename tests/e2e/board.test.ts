/** The records on a board, by office and several at once; lists put away; calls; and the mark for a date that has passed. */
import { describe, expect, test } from 'vitest';
import { badgeWords } from '../../src/ui/words/badge.ts';
import { board } from '../../src/ui/words/en/board.ts';
import { letters } from '../../src/ui/words/en/letters.ts';
import { paper as printed } from '../../src/ui/words/en/paper.ts';
import { people } from '../../src/ui/words/en/people.ts';
import { fill } from '../../src/ui/words/fill.ts';
import { browserNames, en, pages, pause, type Surface, until } from './session.ts';
import { sharedSession } from './shared-session.ts';

const { states } = en.list;
const scans = 'The scans themselves (image files)';
/** A button with what it is for told to screen readers only. */
const told = (button: string, of: string) => new RegExp(`^${button}\\s*: ${of}`);

describe.each(browserNames)('the records, in %s', (name) => {
  const on = sharedSession(name);
  let workspace: Surface;

  const stored = async (prefix: string): Promise<Record<string, unknown>[]> => {
    const all = await on().browser.inBackground('chrome.storage.local.get(null)');
    return Object.keys(all).flatMap((key) => (key.startsWith(prefix) ? [all[key].value ?? all[key]] : []));
  };
  const itemsIn = async (state: string) =>
    (await stored('item/')).filter((item) => item.state === state).map(({ id }) => id);
  const column = (state: string): Promise<string> =>
    workspace.evaluate(`document.querySelector('[data-column="${state}"]').innerText`);
  const title = (tabId?: number): Promise<string> =>
    on().browser.inBackground(`chrome.action.getTitle(${tabId ? `{ tabId: ${tabId} }` : '{}'})`);
  const badge = (): Promise<string> => on().browser.inBackground('chrome.action.getBadgeText({})');

  async function startList(label: string): Promise<void> {
    await workspace.click('radio', label);
    await workspace.click('button', en.case.start);
    await workspace.see('heading', en.list.title);
  }

  test('a record is moved on the board by keyboard, is said aloud and keeps the focus', async () => {
    workspace = await on().browser.open('/src/workspace/index.html');
    await startList(en.case.me);
    await workspace.choose(board.view, board.views.state);
    const move = `${board.move}: ${scans}`;
    await until('the card', () => workspace.evaluate("document.getElementById('move-img-files') !== null"));
    await workspace.activate();
    await workspace.evaluate("document.getElementById('move-img-files').focus()");
    await workspace.press('Enter');
    await workspace.press('Tab');
    await workspace.press('Enter');
    await until('the move', async () => (await column('asked')).includes(scans));
    await until('the focus', () => workspace.evaluate("document.activeElement.id === 'move-img-files'"));
    expect(await workspace.evaluate('document.activeElement.textContent')).toBe(move);
    const said = fill(board.moved, { record: scans, state: states.asked });
    await until('the words', () =>
      workspace.evaluate(
        `[...document.querySelectorAll('[role=status]')].some((one) => one.textContent === ${JSON.stringify(said)})`,
      ),
    );
    expect(await itemsIn('asked')).toEqual(['img-files']);
  });

  test('a record is dragged to another column with the mouse, and carries no word of itself', async () => {
    await workspace.evaluate(
      `void document.addEventListener('dragstart', ({ dataTransfer: data }) => {
        globalThis.testCarried = [...data.types].map((type) => data.getData(type)).join();
      })`,
    );
    await workspace.drag('li:has(> details > #move-img-files)', '[data-column="received"]');
    await until('the drop', async () => (await column('received')).includes(scans));
    expect(await workspace.evaluate('globalThis.testCarried')).toBe('');
    expect(await itemsIn('received')).toEqual(['img-files']);
    expect(await workspace.evaluate("document.querySelector('.column.over')")).toBe(null);
  });

  test('several records are asked for at one office with one press, in one write', async () => {
    await workspace.choose(board.view, board.views.kind);
    await workspace.click('button', board.several);
    await workspace.see('heading', board.severalTitle);
    for (const record of ['Scan and X-ray reports', 'Visit and consult notes']) {
      await workspace.click('checkbox', new RegExp(`^${record}`));
    }
    await workspace.fill(en.list.holder, 'Mercy Hospital');
    const apply = fill(board.apply.other, { count: 2 });
    await workspace.click('button', apply);
    await workspace.reads(fill(board.changed.other, { count: 2 }));
    await workspace.click('button', board.severalDone);
    const holders = (await stored('item/')).filter(({ holder }) => holder === 'Mercy Hospital');
    expect(holders.map(({ id, state }) => [id, state]).toSorted()).toEqual([
      ['consult-notes', 'to-ask'],
      ['img-report', 'to-ask'],
    ]);
  });

  test('grouped by office, one step leads to the letter that asks for all of it', async () => {
    await workspace.choose(board.view, board.views.office);
    const office = 'Medical records department, Mercy Hospital';
    await workspace.see('heading', office);
    await workspace.click('button', told(board.letter, office));
    await workspace.see('heading', 'To the records department');
    await workspace.reads('- Scan and X-ray reports');
    await workspace.reads('- Visit and consult notes');
    expect(await workspace.text()).not.toContain('- Blood and lab results');
    await workspace.click('button', letters.back);
    await workspace.see('heading', letters.title);
  });

  test('a call is noted, and the people of the list fill a letter only when told to', async () => {
    await workspace.click('button', en.workspace.sections.people);
    await workspace.click('button', people.noteCall);
    await until('the focus', () => workspace.evaluate("document.activeElement.name === 'with'"));
    await workspace.type('Ms. Ito');
    await workspace.fill(people.texts.reference, 'R-204');
    await workspace.click('button', people.add);
    await until('the focus', () => workspace.evaluate("document.activeElement.name === 'name'"));
    await workspace.type('Records of Mercy');
    await workspace.choose(people.role, people.roles.records);
    await workspace.fill(people.contact.address, '1 Main Street');
    await pause(500);
    await workspace.close();

    workspace = await on().browser.open('/src/workspace/index.html');
    await workspace.click('button', en.workspace.sections.people);
    await workspace.reads(/Call on .* with Ms\. Ito/);
    await workspace.see('heading', 'Records of Mercy');
    await workspace.click('button', en.workspace.sections.letters);
    await workspace.click('button', new RegExp(`^${letters.open}\\s*: To the records department.*Mercy`));
    await workspace.see('heading', letters.fill);
    expect(await workspace.text()).not.toContain('1 Main Street');
    await workspace.evaluate(
      "void document.querySelectorAll('details').forEach((one) => { one.open = true; })",
    );
    await workspace.click('button', fill(people.fillWith, { who: 'Records of Mercy' }));
    await workspace.reads('1 Main Street');
  });

  test('they go on the printed list, but for what is unticked', async () => {
    await workspace.click('button', en.workspace.sections.export);
    await workspace.click('button', en.workspace.export.print);
    const paper = (): Promise<string> => workspace.evaluate("document.querySelector('.paper').innerText");
    expect(await paper()).toMatch(/Records of Mercy[\s\S]*1 Main Street[\s\S]*Ms\. Ito[\s\S]*R-204/);
    await workspace.click('checkbox', printed.parts.calls);
    await until('the calls to go', async () => !(await paper()).includes('R-204'));
    expect(await paper()).toContain('1 Main Street');
    await workspace.click('button', en.workspace.export.back);
  });

  test('a day that has passed marks the button on every tab without tips; it goes when it is no longer late', async () => {
    const { browser, me } = on();
    await workspace.click('button', en.workspace.sections.people);
    await workspace.evaluate(
      "void document.querySelectorAll('details').forEach((one) => { one.open = true; })",
    );
    await workspace.evaluate(`(() => {
      const field = document.querySelector('[name="follow-up"]');
      field.value = '2026-01-05';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await until('the mark', async () => (await badge()) === '○');
    expect(await title()).toBe(badgeWords.en.late.quiet);
    const [instant, ...others] = await stored('due/');
    expect([instant, others]).toEqual([new Date(2026, 0, 6).getTime(), []]);

    const report = await browser.open(pages.report);
    await me.seesBadge(report, '•');
    const tabId: number = await browser.inBackground(
      'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)',
    );
    await until('the title', async () => (await title(tabId)) === badgeWords.en.late.tips);
    await report.goto(browser.address(pages.quiet));
    await me.seesBadge(report, '○');
    await report.close();

    await workspace.activate();
    await workspace.click('checkbox', /^Followed up/);
    await until('no mark', async () => (await badge()) === '');
    expect(await title()).toBe(badgeWords.en.now.quiet);
    expect(await stored('due/')).toEqual([]);
  });

  test('a date ahead sets one alarm, which an ended worker sets again', async () => {
    const { browser } = on();
    const next = new Date();
    next.setDate(next.getDate() + 3);
    const day = `${next.getFullYear()}-${String(next.getMonth() + 1).padStart(2, '0')}-${String(next.getDate()).padStart(2, '0')}`;
    await workspace.evaluate(`(() => {
      const field = document.querySelector('[name="follow-up"]');
      field.value = '${day}';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    const alarms = (): Promise<{ name: string; scheduledTime: number }[]> =>
      browser.inBackground('chrome.alarms.getAll()');
    const wanted = new Date(next.getFullYear(), next.getMonth(), next.getDate() + 1).getTime();
    await until('the alarm', async () => (await alarms()).some((each) => each.scheduledTime === wanted));
    expect(await alarms()).toHaveLength(1);
    await browser.inBackground('chrome.alarms.clearAll()');
    await workspace.fill(people.texts.said, 'Call again on Friday.');
    await until('the alarm', async () => (await alarms()).length === 1);
  });

  test('a person is deleted after a question, and the focus goes to the heading', async () => {
    await workspace.click('button', new RegExp(`^${people.remove}\\s*: Records of Mercy`));
    await workspace.click('button', new RegExp(`^${people.remove}$`));
    await workspace.gone('heading', 'Records of Mercy');
    await until('the focus', () =>
      workspace.evaluate(`document.activeElement.textContent === ${JSON.stringify(people.people)}`),
    );
  });

  test('a list is put away, is out of the chooser and reminds of nothing, and comes back', async () => {
    const { browser } = on();
    await workspace.click('button', en.workspace.sections.list);
    await workspace.see('heading', board.dates);
    await workspace.click('button', board.away);
    await workspace.reads(en.case.none);
    await until('no alarm', async () => (await browser.inBackground('chrome.alarms.getAll()')).length === 0);
    await startList(en.case.someone);
    expect(await workspace.has('combobox', en.case.switchTo)).toBe(false);
    await workspace.evaluate(
      "void document.querySelectorAll('details').forEach((one) => { one.open = true; })",
    );
    const whose = fill(board.backOf, { person: en.case.me });
    await workspace.click('button', told(board.look, whose));
    await workspace.reads(/You put this list away on/);
    await workspace.click('button', board.back);
    await workspace.see('combobox', en.case.switchTo);
    await until('the alarm', async () => (await browser.inBackground('chrome.alarms.getAll()')).length === 1);
    await workspace.close();
  });
});
