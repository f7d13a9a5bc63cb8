/** The lock, with the browser killed: nothing typed since it was set lies in the profile, and all of it comes back. */
import { describe, expect, test } from 'vitest';
import { letters } from '../../src/ui/words/en/letters.ts';
import { lock as words } from '../../src/ui/words/en/lock.ts';
import { people } from '../../src/ui/words/en/people.ts';
import { timeline } from '../../src/ui/words/en/timeline.ts';
import { section, setLock, unlock } from './locking.ts';
import { findIn } from './profile/search.ts';
import { overRestart } from './restart.ts';
import {
  browserNames,
  en,
  host,
  pages,
  pause,
  type Session,
  type Surface,
  session,
  until,
} from './session.ts';

const chance = Math.random().toString(36).slice(2, 10);
/** In everything that is typed; as Latin-1 it is not what it is as UTF-8. */
const canary = `zq${chance}größe`;
const planted = `pl${chance}ängen`;
const passphrase = `kettle ladder ${chance} moss`;

/** Firefox writes its session files, which other tests turn off, and soon. */
const preferences = {
  'browser.sessionstore.resume_from_crash': true,
  'browser.sessionstore.interval': 1000,
};

/** Finds one field of each kind in sight; gives how many there are. */
const fieldsIn = (page: Surface): Promise<number> =>
  page.evaluate(`(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const kinds = new Map();
    for (const field of document.querySelectorAll('input[type=text], input[type=search], textarea')) {
      const kind = field.name || field.labels?.[0]?.firstChild?.textContent;
      if (field.checkVisibility() && !kinds.has(kind)) kinds.set(kind, field);
    }
    globalThis.testFields = [...kinds.values()];
    return testFields.length;
  })()`);

/** Types the word into one field of each kind in sight, as a person would; gives how many there were. */
async function typeEverywhere(page: Surface): Promise<number> {
  await page.activate();
  await until('a field', () => page.evaluate("document.querySelector('main input, main textarea') !== null"));
  const count = await fieldsIn(page);
  for (let at = 0; at < count; at += 1) {
    await page.evaluate(`testFields[${at}].focus()`);
    await page.type(canary);
  }
  // Longer than the promise of 250 ms.
  await pause(600);
  return count;
}

/** How each section of the workspace is filled with the word: one without its way does not compile. */
const writeIn: Readonly<Record<keyof typeof en.workspace.sections, (page: Surface) => Promise<void>>> = {
  async list(page) {
    await page.see('heading', en.list.title);
    await page.fill(en.case.addQuestion, `Which ${canary}?`);
    await page.press('Enter');
    await page.evaluate("void document.querySelectorAll('details').forEach((fold) => { fold.open = true; })");
    await page.click('radio', en.case.own);
    expect(await typeEverywhere(page)).toBeGreaterThan(9);
  },
  async guide(page) {
    expect(await typeEverywhere(page)).toBeGreaterThan(0);
  },
  async timeline(page) {
    await page.fill(timeline.what, `Scan ${canary}`);
    await page.fill(timeline.year, '2021');
    await page.click('button', timeline.button);
    await page.see('heading', timeline.own);
    expect(await typeEverywhere(page)).toBeGreaterThan(1);
  },
  async letters(page) {
    await page.click('button', new RegExp(`^${letters.open}\\s*: To the records department`));
    expect(await typeEverywhere(page)).toBeGreaterThan(3);
    await page.click('button', letters.edit);
    await page.fill(letters.editing, `Dear ${canary}`);
    await pause(600);
  },
  async people(page) {
    await page.click('button', people.noteCall);
    await page.click('button', people.add);
    await page.see('textbox', people.contact.name);
    expect(await typeEverywhere(page)).toBe(
      Object.keys(people.texts).length + Object.keys(people.contact).length,
    );
  },
  async opinions(page) {
    expect(await typeEverywhere(page)).toBeGreaterThan(3);
  },
  async export(page) {
    await page.see('heading', en.workspace.export.title);
    expect(await fieldsIn(page)).toBe(0);
  },
  async settings(page) {
    await page.see('heading', en.workspace.settings.title);
    expect(await fieldsIn(page)).toBe(0);
  },
};

/** Every screen that has a field, with the word in each; one more word is left half typed. */
async function writeEverywhere(workspace: Surface, sidebar: Surface): Promise<void> {
  expect(await typeEverywhere(sidebar)).toBeGreaterThan(4);
  for (const [name, write] of Object.entries(writeIn)) {
    await section(workspace, name as keyof typeof writeIn);
    await write(workspace);
  }
  await section(workspace, 'list');
  await workspace.fill(en.list.add, `half a ${canary}`);
}

/** Waits until a heading has the focus. */
async function focusOn(page: Surface, heading: string): Promise<void> {
  await until(`the focus on “${heading}”`, async () => {
    const on: string = await page.evaluate(
      "document.activeElement.tagName + ' ' + document.activeElement.textContent.slice(0, 80)",
    );
    if (!/^H[12] /.test(on) || on.slice(3) !== heading) throw new Error(`It is on ${on}`);
    return true;
  });
}

const noteIn = async (page: Surface): Promise<string> =>
  (await page.see('textbox', en.case.note)).call('return this.value');

async function keepList({ browser, me }: Session): Promise<Surface> {
  await me.agree();
  const report = await browser.open(pages.report);
  await me.turnOn(report, host);
  const sidebar = await me.openSidebar(report);
  await sidebar.see('button', en.case.keep);
  await me.keep(sidebar);
  return sidebar;
}

describe.each(browserNames)('in %s', (name) => {
  test('the profile of a killed browser holds nothing typed under the lock, and the passphrase brings it all back', () =>
    overRestart(name, async (first, later, profile) => {
      await session(
        name,
        async (all) => {
          const sidebar = await keepList(all);
          const workspace = await all.browser.open('/src/workspace/index.html');
          await workspace.see('heading', en.list.title);
          await setLock(workspace, passphrase);
          await writeEverywhere(workspace, sidebar);
          // What the search is for: a kind that some piece of code wrote past the lock.
          await all.browser.inBackground(
            `chrome.storage.local.set({ 'item/planted': { note: ${JSON.stringify(planted)} } }).then(() => null)`,
          );
          // Long enough for both browsers to write down what is on the screen.
          await pause(5000);
          await workspace.click('button', words.now);
          await workspace.see('heading', words.shut.says);
          await sidebar.see('heading', words.shut.says);
          await pause(3000);
          await all.browser.kill();
        },
        { ...first, preferences },
      );
      expect(findIn(profile, planted)).not.toEqual([]);
      expect(findIn(profile, canary)).toEqual([]);
      expect(findIn(profile, passphrase)).toEqual([]);

      await session(
        name,
        async ({ browser, me }) => {
          const workspace = await browser.open('/src/workspace/index.html');
          await workspace.see('heading', words.shut.says);
          expect(await workspace.text()).not.toContain(canary);
          await until('the portal to be on', async () => (await me.hostsOn()).includes(host));
          await workspace.fill(en.workspace.backup.locked.passphrase, 'not the passphrase');
          await workspace.click('button', words.open);
          await workspace.reads(words.refused.wrong.says);
          await unlock(workspace, passphrase);
          await workspace.see('heading', en.list.title);
          await focusOn(workspace, en.list.title);
          expect(await noteIn(workspace)).toContain(canary);
          await workspace.reads(`Which ${canary}?`);
          await section(workspace, 'people');
          await workspace.reads(canary);
          await section(workspace, 'timeline');
          await workspace.reads(`Scan ${canary}`);
        },
        { ...later, preferences },
      );
    }));

  test('while it is shut, tips go on, keeping asks for the passphrase, and all windows open together', () =>
    session(name, async (all) => {
      const { browser, me } = all;
      const sidebar = await keepList(all);
      await sidebar.fill(en.case.note, `note ${canary}`);
      const workspace = await browser.open('/src/workspace/index.html');
      await workspace.see('heading', en.list.title);
      await setLock(workspace, passphrase);
      await workspace.click('button', words.now);
      await workspace.see('heading', words.shut.says);
      await sidebar.see('heading', words.shut.says);

      const report = await browser.open(pages.report);
      await me.seesBadge(report, '•');
      const popup = await browser.toolbar(report);
      await popup.reads(en.page.state.current);
      await popup.reads(words.shut.says);
      expect(await popup.text()).not.toMatch(/Records to gather/);

      await sidebar.click('button', en.sidebar.page);
      await sidebar.reads(en.page.state.current);
      await sidebar.click('button', en.case.keep);
      await unlock(sidebar, passphrase);
      await sidebar.reads(en.sidebar.kept.replace('{person}', en.case.me));
      await focusOn(sidebar, en.page.state.current);
      await workspace.activate();
      await section(workspace, 'list');
      await until('the note', async () => (await noteIn(workspace)) === `note ${canary}`);
    }));

  test('a forgotten passphrase holds nobody: all can be erased, and begun anew', () =>
    session(name, async (all) => {
      await keepList(all);
      const workspace = await all.browser.open('/src/workspace/index.html');
      await workspace.see('heading', en.list.title);
      await setLock(workspace, passphrase);
      await workspace.click('button', words.now);
      await workspace.see('heading', words.shut.says);
      await section(workspace, 'list');
      await workspace.gone('button', en.workspace.erase.button);
      await workspace.evaluate("document.querySelector('main details summary').click()");
      await workspace.click('button', words.toSettings);
      await workspace.click('button', en.workspace.erase.button);
      await workspace.click('button', en.workspace.erase.confirm);
      await workspace.reads(en.workspace.erase.done);
      expect(
        await all.browser.inBackground('chrome.storage.local.getKeys().then((keys) => keys.length)'),
      ).toBe(0);
      await section(workspace, 'list');
      await workspace.click('radio', en.case.me);
      await workspace.click('button', en.case.start);
      await workspace.see('heading', en.list.title);
    }));
});

/** Chromium finds a policy only where the whole computer does. */
test('where an organisation requires a lock, tips go on, keeping asks for the lock kindly, and then all is sealed; in firefox', () =>
  session(
    'firefox',
    async ({ browser, me }) => {
      await me.agree();
      const report = await browser.open(pages.report);
      await me.turnOn(report, host);
      const workspace = await browser.open('/src/workspace/index.html');
      await workspace.see('heading', words.required.says);
      await report.activate();
      const sidebar = await me.openSidebar(report);
      await sidebar.reads(en.page.state.current);
      await sidebar.click('button', en.case.keep);
      await sidebar.reads(words.required.who);
      await sidebar.reads(words.lost);
      await sidebar.gone('radio', en.case.me);
      await sidebar.click('button', words.begin);
      await sidebar.fill(en.workspace.backup.locked.passphrase, passphrase);
      await sidebar.fill(en.workspace.backup.locked.again, passphrase);
      await sidebar.press('Enter');
      await focusOn(sidebar, en.case.keepTitle);
      await sidebar.click('radio', en.case.me);
      await sidebar.click('button', en.case.start);
      await sidebar.see('heading', en.list.title);
      const kept: string[] = await browser.inBackground('chrome.storage.local.getKeys()');
      expect(kept.filter((key) => /^(case|item|history)/.test(key))).toEqual([]);
      expect(kept.filter((key) => key.startsWith('sealed/item/')).length).toBeGreaterThan(3);
      await section(workspace, 'settings');
      await workspace.reads(words.refused.required.says);
      expect(await workspace.has('button', words.remove)).toBe(false);
    },
    { managed: { lockRequired: true } },
  ));
